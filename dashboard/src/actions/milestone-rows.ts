import { isBlank } from '../../../domain/typed-words.ts'
import { every, once, type Entered } from '../entered.ts'

/** The most a new action may have, as the contract says. */
export const MOST_ROWS = 12
const AT_FIRST = 3

export interface MilestoneRow {
  title: string
  dueOn: string
}

const rowsTyped = (entered: Entered): MilestoneRow[] => {
  const titles = [entered['milestoneTitle'] ?? []].flat()
  const days = [entered['milestoneDueOn'] ?? []].flat()
  return titles.map((title, index) => ({ title, dueOn: days[index] ?? '' }))
}

/** How many rows a form had whose boxes these are, with whatever they hold. */
export const rowsIn = (boxes: readonly (readonly [name: string, value: string])[]): number =>
  boxes.filter(([name]) => name === 'milestoneTitle').length

/** The rows a form shows: all that came, as many as are kept, and one more when that was asked for. */
export function rowsToShow(entered: Entered, kept = 0): MilestoneRow[] {
  const typed = rowsTyped(entered)
  const count = Math.min(MOST_ROWS, Math.max(AT_FIRST, kept, typed.length + (once(entered, 'addRow') ? 1 : 0)))
  return Array.from({ length: count }, (_, index) => typed[index] ?? { title: '', dueOn: '' })
}

const isFilled = ({ title, dueOn }: MilestoneRow) => !isBlank(title) || !isBlank(dueOn)

/**
 * A new action as the api wants it: recommendations as a list, milestones as
 * objects, rows left empty left out.
 */
export function asNewAction({ milestoneTitle: _titles, milestoneDueOn: _days, ...entered }: Entered): object {
  const typed = { milestoneTitle: _titles ?? [], milestoneDueOn: _days ?? [] }
  return {
    ...entered,
    recommendations: every(entered, 'recommendations'),
    milestones: rowsTyped(typed).filter(isFilled),
  }
}

/** The api's errors name milestones by their place among the filled rows; the form's boxes by their row. */
export function errorsByRow(fields: Record<string, string>, entered: Entered): Record<string, string> {
  const filled = rowsTyped(entered).flatMap((row, index) => (isFilled(row) ? [index] : []))
  return Object.fromEntries(
    Object.entries(fields).map(([name, said]) => {
      const [, place, field] = /^milestones\.(\d+)\.(title|dueOn)$/.exec(name) ?? []
      return [field === undefined ? name : `milestone-${filled[Number(place)] ?? 0}-${field}`, said]
    }),
  )
}
