import { stringify } from 'csv-stringify/sync'
import { columnsOf, type Column, type TabledAction, type TabledPlan } from '../../domain/words/action-columns.ts'
import { disarm } from '../../domain/disarm.ts'

/**
 * Actions as a CSV file that a spreadsheet opens: UTF-8 with its mark, one row
 * an action, words in quotes so that a line break stays within its cell, days
 * as 2020-12-10, and no cell that a spreadsheet would run as a formula.
 */
export function writeCsv(plan: TabledPlan, actions: readonly TabledAction[]): string {
  const columns = columnsOf(actions, plan)
  return stringify(
    [
      // What a council calls its own columns was typed as well.
      columns.map(({ heading }) => disarm(heading)),
      ...actions.map((action) => columns.map((column) => cell(column, column.of(action, plan)))),
    ],
    { bom: true, quoted_string: true, record_delimiter: 'windows' },
  )
}

/**
 * A ref has its word before it, since a spreadsheet reads a bare 1.10 as the
 * number 1.1, in quotes or not. Why not otherwise: docs/decisions/csv.md.
 */
function cell({ kind }: Column, said: string | number | null): string | number | null {
  if (kind === 'ref') return `Action ${said}`
  return typeof said === 'string' ? disarm(said) : said
}
