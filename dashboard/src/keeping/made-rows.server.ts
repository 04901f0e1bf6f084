import { createHash } from 'node:crypto'
import type { Entered } from '../entered.ts'
import { once } from '../entered.ts'
import { Refused } from '../refused.ts'
import { asMeant, makeAgain, readMade, type Made, type MakesRows } from './made-rows.ts'
import { asColumns, rowsOf, type FormRow } from './rows.ts'

const inShort = (entered: Entered, names: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(names.map((name) => asMeant(once(entered, name)))))
    .digest('base64url')
    .slice(0, 16)

/** How many rows go with a form that stand for nothing any more: they travel with each sending, whole. */
export const MOST_ASIDE = 50

const TOO_MANY_ASIDE = `More than ${MOST_ASIDE} rows that you put right would stand for nothing now, and no more than that are kept beside the rows. Nothing is made again, and nothing is lost: put back what stood here and save the rows below first, or copy from them what you need`

/**
 * What the boxes hold once rows are made, with what was put right in rows that were made before.
 *
 * @throws Refused beside the first box that rows are made from, when more would be set aside than is kept: none is
 * dropped unseen.
 */
export function makeRows(entered: Entered, fresh: readonly FormRow[], { from, rows: names }: MakesRows): Entered {
  const { rows, aside } = makeAgain(entered, fresh, names)
  if (aside.length > MOST_ASIDE) throw refuseBeside(from, TOO_MANY_ASIDE)
  const made: Made = { from: inShort(entered, from), rows: [...fresh], aside }
  return { ...entered, ...asColumns(rows, names), madeFrom: JSON.stringify(made) }
}

/**
 * Rows of which nobody can tell what they were made from may have been made from something else.
 *
 * @throws Refused beside the first of those boxes, when rows are to be saved that were not made from what it holds.
 */
export function refuseMadeOtherwise(entered: Entered, { from, rows }: MakesRows, message: string): void {
  if (rowsOf(entered, rows).length === 0 || readMade(entered)?.from === inShort(entered, from)) return
  throw refuseBeside(from, message)
}

const refuseBeside = ([first = '']: MakesRows['from'], message: string): Refused =>
  new Refused(400, { code: 'invalid', message, fields: { [first]: message } })
