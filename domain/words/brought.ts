import { sayDay, dayOf, type Day, type Instant } from '../day.ts'
import type { BroughtField } from '../brought.ts'
import { several } from './counting.ts'
import { sayField } from './fields.ts'

interface Brought {
  file: string
  sheet: string
  row: number
  recordedAt: Instant
  recordedBy: string
}

/**
 * From where an action was brought, in a sentence without its full stop.
 *
 * @example
 * sayBrought({ file: 'plan.xlsx', sheet: 'Plan', row: 14, recordedAt, recordedBy: 'Alex Example' })
 * // => 'Brought in from row 14 of plan.xlsx, sheet “Plan”, on 3 December 2020 by Alex Example'
 */
export const sayBrought = ({ file, sheet, row, recordedAt, recordedBy }: Brought): string =>
  `Brought in from row ${row} of ${file}, sheet “${sheet}”, on ${sayDay(dayOf(recordedAt))} by ${recordedBy}`

/** That the sheet as a whole was taken back since. */
export const sayTakenBack = (on: Day): string => `The whole sheet was taken back on ${sayDay(on)}.`

const FIELDS: Partial<Record<BroughtField, string>> = {
  status: 'Delivery status',
  progress: 'Progress',
  updates: 'Notes with a day',
}

/** What a field that was brought is called; a column of the plan's own by its own name. */
export const sayBroughtField = (field: BroughtField, label: string | null = null): string =>
  label ?? FIELDS[field] ?? sayField(field)

/** In which cells something stands, a comment called so: `D7, comment on D7`. */
export function sayCells(cells: readonly string[]): string {
  const said = cells.map((cell) => (cell.endsWith('#note') ? `comment on ${cell.slice(0, -5)}` : cell))
  return said.length === 0 ? 'No cell' : said.length <= MOST_SAID ? said.join(', ') : several(said.length, 'cell')
}

/** More cells than these are counted: a list of two hundred says nothing. */
const MOST_SAID = 12
