import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { columnsOf, type Column, type TabledAction, type TabledPlan } from '../../domain/words/action-columns.ts'

/** The most characters that a cell of Excel holds. */
const MOST_IN_A_CELL = 32_767

/** In characters; words that run on are wrapped. */
const WIDTH: Record<Column['kind'], number> = { ref: 8, words: 28, day: 16, count: 10 }

/**
 * Actions as an Excel file: the rows and columns of the CSV file, refs and
 * words as text, which no spreadsheet reads as a number or runs, days as days,
 * and a heading that stays in view.
 */
export function writeXlsx(plan: TabledPlan, actions: readonly TabledAction[]): Promise<Buffer> {
  const columns = columnsOf(actions, plan)
  return writeExcelFile(
    [
      columns.map(({ heading }): Cell => ({ value: asText(heading), type: String, fontWeight: 'bold' })),
      ...actions.map((action) => columns.map((column) => cell(column, column.of(action, plan)))),
    ],
    {
      sheet: 'Actions',
      stickyRowsCount: 1,
      columns: columns.map(({ kind }) => ({ width: WIDTH[kind] })),
    },
  ).toBuffer()
}

function cell({ kind }: Column, said: string | number | null): Cell {
  if (said === null || said === '') return null
  const place = { alignVertical: 'top' } as const
  if (typeof said === 'number') return { value: said, type: Number, ...place }
  if (kind === 'day') return { value: new Date(said), type: Date, format: 'd mmmm yyyy', ...place }
  // Excel shows long words in a cell that is made text by its format as ####: only a ref needs it, to stay text when edited.
  if (kind === 'ref') return { value: asText(said), type: String, format: '@', ...place }
  return { value: asText(said), type: String, wrap: true, ...place }
}

/** Words as a cell can hold them: not beyond its length, and `_x0041_` as it was typed, which Excel reads as `A`. */
const asText = (words: string): string =>
  (words.length > MOST_IN_A_CELL ? `${words.slice(0, MOST_IN_A_CELL - 1)}…` : words).replace(
    /_(?=x[0-9a-f]{4}_)/gi,
    '_x005F_',
  )
