import type { RequestEvent } from '@sveltejs/kit'
import { every, once, type Entered } from '../entered.ts'
import { sendForm } from '../forms/send-form.server.ts'
import { Refused } from '../refused.ts'
import { keyOf } from './keys.server.ts'

interface Answering {
  id: string
  /** What the boxes of one say; its box alone unless said. @throws Refused */
  read?: (entered: Entered, key: string) => string
  /** What the boxes of one hold by an answer; its box alone unless said. */
  boxes?: (answer: string, key: string) => Entered
  /** Where it leads, with what it says there. */
  to: (done: string) => string
}

const inOneBox = (answer: string, key: string): Entered => ({ [key]: answer })

/**
 * Sends what a form answers otherwise than it was drawn: what another window answered meanwhile stays. What it asks, the form
 * says itself, in `asks`: the page may ask other things by now.
 */
export const sendAnswers = (event: RequestEvent, { id, read = once, boxes = inOneBox, to }: Answering) =>
  sendForm(event, async (entered, post, stood) => {
    const asked = every(entered, 'asks').map((ask) => ({ ask, key: keyOf(ask) }))
    const was = Object.fromEntries(asked.map(({ ask, key }) => [ask, read(stood, key).trim()]))
    const said = asked.map(({ ask, key }) => [ask, read(entered, key).trim()] as const)
    const answers = Object.fromEntries(said.filter(([ask, words]) => words !== was[ask]))
    const takeProposed = once(entered, 'takeProposed')
    const { already } = await post('answerSheet', { id }, { answers, was, takeProposed }).catch((refused: unknown) => {
      throw besideItsBox(refused, boxes)
    })
    return to(already ? 'kept-already' : 'sheet-answered')
  })

/** What is refused of an answer stands beside its box; what somebody else answered meanwhile, in the boxes that were left. */
function besideItsBox(refused: unknown, boxes: (answer: string, key: string) => Entered): unknown {
  if (!(refused instanceof Refused)) return refused
  const { fields, theirs, ...problem } = refused.problem
  const beside = Object.entries(fields ?? {}).map(([at, said]) => [keyOf(at.replace(/^answers\./, '')), said])
  const { answers } = (theirs ?? {}) as { answers?: Record<string, string> }
  return new Refused(refused.status, {
    ...problem,
    ...(fields && { fields: Object.fromEntries(beside) as Record<string, string> }),
    ...(answers && {
      theirs: Object.assign(
        { versionId: '' },
        ...Object.entries(answers).map(([ask, said]) => boxes(said, keyOf(ask))),
      ),
    }),
  })
}
