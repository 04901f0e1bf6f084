import { fail, isHttpError, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit'
import type { Problem } from '../../../domain/contract/problem.ts'
import { Refused, send } from '../api.server.ts'
import { once, type Entered } from '../entered.ts'
import { readEntered } from '../read-entered.server.ts'
import type { FormRefusal } from './form-refusal.ts'

/**
 * What every writing form's page action does: reads what was typed, writes it,
 * and goes where `write` answers. Whatever is refused, nothing typed is lost; and
 * when the session has ended meanwhile, the same form asks for the password.
 *
 * @example
 * export const actions = { default: (event) => sendForm(event, async (entered) => { await post(entered); return '/there' }) }
 */
export async function sendForm(
  event: RequestEvent,
  write: (entered: Entered) => Promise<string>,
): Promise<ActionFailure<FormRefusal>> {
  const read = await readForm(event)
  if ('refused' in read) return read.refused

  const { entered } = read
  let there = ''
  const refused = await refusalOf(async () => {
    there = await write(entered)
  })
  if (refused)
    return fail(refused.status, { problem: refused.problem, entered, signIn: refused.status === 401, email: '' })
  redirect(303, there)
}

/** What was typed, once whoever was signed out meanwhile has signed in again. */
export async function readForm(
  event: RequestEvent,
): Promise<{ entered: Entered } | { refused: ActionFailure<FormRefusal> }> {
  const { signInEmail, signInPassword, ...entered } = await readEntered(event.request)
  if (signInPassword === undefined) return { entered }

  const [email, password] = [
    once({ signInEmail: signInEmail ?? '' }, 'signInEmail'),
    once({ signInPassword }, 'signInPassword'),
  ]
  const refused = await refusalOf(() => send(event, 'signIn', {}, { email, password }))
  if (!refused) return { entered }
  return { refused: fail(refused.status, { problem: namedForForm(refused.problem), entered, signIn: true, email }) }
}

/** A failure of the server's loses no more than a refusal does: it too is told beside what was typed. */
async function refusalOf(work: () => Promise<unknown>): Promise<{ status: number; problem: Problem } | null> {
  try {
    await work()
    return null
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown
    if (isHttpError(thrown)) return { status: thrown.status, problem: { code: 'failed', message: thrown.body.message } }
    throw thrown
  }
}

const FORM_NAMES: Record<string, string> = { email: 'signInEmail', password: 'signInPassword' }

const namedForForm = ({ fields, ...problem }: Problem): Problem => ({
  ...problem,
  ...(fields && {
    fields: Object.fromEntries(Object.entries(fields).map(([name, said]) => [FORM_NAMES[name] ?? name, said])),
  }),
})
