import { sayDay, type Day } from '../domain/day.ts'
import { notice } from './blocks.ts'
import type { PaperFacts } from './facts.ts'
import type { Paper } from './paper.ts'

const sayDraft = (madeOn: Day): string => `DRAFT of ${sayDay(madeOn)}, not issued`

/** A paper that says of itself, first and on every sheet, that it is not issued. */
export function asDraft(paper: Paper, madeOn: Day): Paper {
  const draft = sayDraft(madeOn)
  return { ...paper, draft, blocks: [notice(`${draft}.`), ...paper.blocks] }
}

/** The facts from which tables of data are drawn that say in each row that they are not issued. */
export const draftFacts = (facts: PaperFacts, madeOn: Day): PaperFacts => ({
  ...facts,
  plan: { ...facts.plan, illustrative: [`${sayDraft(madeOn)}.`, facts.plan.illustrative].filter(Boolean).join(' ') },
})
