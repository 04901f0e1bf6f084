import { createHash } from 'node:crypto'
import type { Entered } from '../entered.ts'
import { once } from '../entered.ts'
import { Refused } from '../refused.ts'

/** What rows were made from, in a few letters that go with their form. */
export const madeFrom = (entered: Entered, names: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(names.map((name) => once(entered, name).trim())))
    .digest('base64url')
    .slice(0, 16)

/**
 * Rows that a draft put back come without what they were made from, and are taken as they are.
 *
 * @throws Refused beside the first of those boxes, when rows are to be saved that were made from something else.
 */
export function refuseMadeOtherwise(entered: Entered, names: readonly string[], message: string): void {
  const made = once(entered, 'madeFrom')
  if (made !== '' && made !== madeFrom(entered, names))
    throw new Refused(400, { code: 'invalid', message, fields: { [names[0] ?? '']: message } })
}
