import { RATED } from '../answers.ts'
import { ask } from '../asked.ts'
import type { Cell } from '../cells.ts'
import { sayCode, type RatingSaid } from '../meaning/rating-said.ts'
import type { RowContext } from './row-context.ts'

/** Which statuses colours mean in most plans: proposed, and never taken without an answer. */
const USUAL = new Map([
  ['red', 'off-track'],
  ['amber', 'at-risk'],
  ['yellow', 'at-risk'],
  ['green', 'on-track'],
  ['blue', 'complete'],
])

/** Asks what a rating means of which neither the file nor an answer says it. */
export function askRating({ reading, asked }: RowContext, cell: Cell, said: RatingSaid): void {
  const usual = USUAL.get(said.code) ?? null
  const says = reading.key.get(said.code)?.says
  ask(asked, {
    id: `rating:${said.code}`,
    about: 'ratings',
    asks: `What does their ${sayCode(said.code, said.words)} mean?${says === undefined ? '' : ` The key says “${says}”`}`,
    cells: [`${reading.sheet.name}!${cell.address}`],
    choices: [...RATED],
    proposed: usual,
    because: `${usual === null ? '' : 'Councils mostly mean that by it. '}${says === undefined ? 'The file has no key that says it' : 'Its key says no status'}`,
  })
}
