import type { RequestEvent } from '@sveltejs/kit'
import type { FormAgain } from './form-refusal.ts'
import { DRAWS, onlyDraws, readForm } from './send-form.server.ts'

/** A page action that only draws a form again, as it was typed, with one more row where it asked for one. */
export async function oneMoreRow(event: RequestEvent) {
  const read = await readForm(event)
  if ('refused' in read) return onlyDraws(read.refused)
  return { ...read, ...DRAWS, problem: null, signIn: false, email: '' } satisfies FormAgain
}
