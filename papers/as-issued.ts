import { sayDay, type Day } from '../domain/day.ts'
import { WITHHELD } from '../domain/publication.ts'
import { listed, several } from '../domain/words/counting.ts'
import { sayAudience } from '../domain/words/papers.ts'
import { labelled, part } from './blocks.ts'
import { digestOf } from './digest.ts'
import type { Paper } from './paper.ts'

/** How a paper was issued. */
export interface Issue {
  /** The part in the plan of whoever issued it: a role, and no name. */
  by: string
  on: Day
  /** The end of the audit trail of the plan at that time. */
  head: string
}

/** A paper as it is sent: its foot says when and by whom it was issued, and by what anybody can show that it is this one. */
export const asIssued = (paper: Paper, { by, on, head }: Issue): Paper => ({
  ...paper,
  blocks: [
    ...paper.blocks,
    ...part('About this paper', [
      ...labelled('Issued', `For ${sayAudience(paper.audience)}, on ${sayDay(on)}, by the ${by.toLowerCase()}`),
      ...labelled('Not for publication', sayWithheld(paper)),
      ...labelled('SHA-256 of its words', digestOf(paper)),
      ...labelled('End of the record’s audit trail', head),
    ]),
  ],
})

/**
 * How many texts of a paper are withheld, and of which actions.
 *
 * @example
 * // => '3 texts, of actions 3.4 and 5.2. Where one would stand, it says [not for publication]'
 */
function sayWithheld({ withheld }: Paper): string | null {
  if (withheld.length === 0) return null
  const texts = withheld.reduce((sum, one) => sum + one.texts, 0)
  const of = withheld.length === 1 ? 'of action' : 'of actions'
  return `${several(texts, 'text')}, ${of} ${listed(withheld.map(({ ref }) => ref))}. Where one would stand, it says ${WITHHELD}`
}
