import { expect } from 'vitest'
import { PaperCheckView } from '../../domain/contract/papers.ts'
import { PROMPTS } from '../../domain/papers.ts'
import { whyNotNone } from '../../domain/why-not-none.ts'
import type { Caller } from './caller.ts'

/** Which paper is meant: its kind, whom it is for, and as at when. */
export type Which = Record<string, string>

export const checkOf = (who: Caller, which: Which): Promise<PaperCheckView> =>
  who.see(PaperCheckView, `./papers/check?${new URLSearchParams(which).toString()}`)

export const idOf = ({ id }: PaperCheckView['suspects'][number]): string => id

/** The prompts of a committee's report, by an officer who has nothing to say in any that can be left so. */
export const NOTHING_TO_SAY = Object.fromEntries(
  PROMPTS.map((prompt) => [prompt, whyNotNone(prompt) === null ? 'None' : 'Head of Performance']),
)

/** Writes what only an officer can, and answers what looks like a name. */
export async function makeReady(who: Caller, which: Which): Promise<PaperCheckView> {
  const before = await checkOf(who, which)
  if (before.prompts.some(({ answer }) => answer === null)) {
    const said = { ...NOTHING_TO_SAY, risk: 'Turnover.\n\nIt is high.', saidBy: 'Democratic Services Officer' }
    const reply = await who.post('./papers/answers', { ...which, ...said, basedOn: before.answersId })
    expect(reply.status).toBe(201)
  }
  const { suspects, phrasesId } = await checkOf(who, which)
  if (suspects.some((one) => !one.mayLeave)) {
    const reply = await who.post('./papers/check', { ...which, mayLeave: suspects.map(idOf), basedOn: phrasesId })
    expect(reply.status).toBe(201)
  }
  return checkOf(who, which)
}

/** Issues a paper once it is ready, and answers the reply. */
export async function issue(who: Caller, which: Which) {
  const { digest, knownUntil, withdrawn } = await makeReady(who, which)
  // What had to be withdrawn is not issued again without a word.
  const why = withdrawn?.isSame ? { whyAgain: 'Nobody could be told after all' } : {}
  return who.post('./papers', { ...which, digest, knownUntil, ...why })
}
