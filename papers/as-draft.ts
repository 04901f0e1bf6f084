import { sayDay, type Day } from '../domain/day.ts'
import { notice } from './blocks.ts'
import type { Paper } from './paper.ts'

/** A paper that says of itself, first and on every sheet, that it is not issued. */
export function asDraft(paper: Paper, madeOn: Day): Paper {
  const draft = `DRAFT of ${sayDay(madeOn)}, not issued`
  return { ...paper, draft, blocks: [notice(`${draft}.`), ...paper.blocks] }
}
