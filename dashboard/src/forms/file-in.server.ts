import type { RequestEvent } from '@sveltejs/kit'
import { Refused } from '../refused.ts'

/**
 * The file that was chosen in a form's box `file`, as the api takes it. What is no form has none, and the form is read again
 * by its own rules; what is more than any request may bring is not read at all, and nothing else that the form said is known.
 */
export async function fileIn(
  { request }: RequestEvent,
  largest: number,
): Promise<{ name: string; base64: string } | 'too-large' | 'unread' | null> {
  const sent = await request
    .clone()
    .formData()
    .catch((thrown: unknown) => (hasStatus413(thrown) ? 'unread' : null))
  if (sent === 'unread') return sent
  const file = sent?.get('file')
  // Where none was chosen a browser sends one without a name.
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null
  if (file.size > largest) return 'too-large'
  return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
}

const hasStatus413 = (thrown: unknown): boolean =>
  thrown instanceof Error && 'status' in thrown && thrown.status === 413

/** The file is one box, by whatever of it was refused: its name, or what is in it. */
export const besideFile =
  (others: readonly string[]) =>
  (refused: unknown): never => {
    if (!(refused instanceof Refused) || !refused.problem.fields) throw refused
    const entries = Object.entries(refused.problem.fields).map(([field, said]) => [
      others.includes(field) ? field : 'file',
      said,
    ])
    throw new Refused(refused.status, {
      ...refused.problem,
      fields: Object.fromEntries(entries) as Record<string, string>,
    })
  }
