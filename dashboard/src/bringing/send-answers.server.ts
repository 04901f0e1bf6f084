import type { RequestEvent } from '@sveltejs/kit'
import { once, type Entered } from '../entered.ts'
import { sendForm } from '../forms/send-form.server.ts'
import { Refused } from '../refused.ts'
import { keyOf } from './keys.server.ts'

interface Answering {
  id: string
  /** What the form asks, by the ids of what it asks. */
  asks: () => Promise<readonly string[]>
  /** What the boxes of one say; its box alone unless said. @throws Refused */
  read?: (entered: Entered, key: string) => string
  /** Where it leads, with what it says there. */
  to: (done: string) => string
}

/** Sends what a form answers otherwise than it was drawn: what another window answered meanwhile stays. */
export const sendAnswers = (event: RequestEvent, { id, asks, read = once, to }: Answering) =>
  sendForm(event, async (entered, post, stood) => {
    const asked = await asks()
    const answers = Object.fromEntries(
      asked.flatMap((one) => {
        const key = keyOf(one)
        const said = read(entered, key).trim()
        return key in entered && said !== read(stood, key).trim() ? [[one, said]] : []
      }),
    )
    const takeProposed = once(entered, 'takeProposed')
    const { already } = await post('answerSheet', { id }, { answers, takeProposed }).catch(besideItsBox)
    return to(already ? 'kept-already' : 'sheet-answered')
  })

/** What is refused of an answer stands beside its box. */
function besideItsBox(refused: unknown): never {
  if (!(refused instanceof Refused) || !refused.problem.fields) throw refused
  const fields = Object.entries(refused.problem.fields).map(([id, said]) => [keyOf(id.replace(/^answers\./, '')), said])
  throw new Refused(refused.status, {
    ...refused.problem,
    fields: Object.fromEntries(fields) as Record<string, string>,
  })
}
