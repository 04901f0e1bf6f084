import { RATED } from '../answers.ts'
import { ask } from '../asked.ts'
import type { Cell } from '../cells.ts'
import { sayCode, type RatingSaid } from '../meaning/rating-said.ts'
import { statusSaid, type Rated } from '../meaning/status-said.ts'
import type { RowContext } from './row-context.ts'

/** Which statuses colours mean in most plans: proposed, and never taken without an answer. */
const USUAL = new Map<string, Rated>([
  ['red', 'off-track'],
  ['amber', 'at-risk'],
  ['yellow', 'at-risk'],
  ['green', 'on-track'],
  ['blue', 'complete'],
])

export const ratingId = (code: string): string => `rating:${code}`

/** Asks what a rating means of which neither the file nor an answer says it. */
export function askRating({ reading, asked }: RowContext, cell: Cell, said: RatingSaid): void {
  const entry = reading.key.get(said.code)
  const [worded, usual] = [entry ? entry.suggests : statusSaid(said.words), USUAL.get(said.code)]
  const says = entry?.says
  ask(asked, {
    id: ratingId(said.code),
    about: 'ratings',
    asks: `What does their ${sayCode(said.code, said.words)} mean?${says === undefined ? '' : ` The key says “${says}”`}`,
    cells: [`${reading.sheet.name}!${cell.address}`],
    choices: [...RATED],
    proposed: worded ?? usual ?? null,
    because: `${becauseOf(worded, usual)}${says === undefined ? 'The file has no key that says it' : 'Its key does not say it plainly'}`,
  })
}

const becauseOf = (worded: Rated | null, usual: Rated | undefined): string =>
  worded ? 'Most mean that by these words, and some mean another. ' : usual ? 'Councils mostly mean that by it. ' : ''
