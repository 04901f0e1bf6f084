import { askColumn, askHeaders, askIs, askRow, sayHeaders, type TableAsked } from './sheet-asks.ts'
import type { Meaning, RowAs, SheetIs } from './sheet-meanings.ts'

/** A table of a sheet as it was read. */
interface ReadTable extends TableAsked {
  is: SheetIs
  headerRows: readonly number[]
  columns: readonly { column: string; means: Meaning }[]
}

/** The rows in which the tables of a sheet are headed, as its box says them. */
const headersOf = (name: string, sheets: readonly ReadTable[]): string =>
  sayHeaders(
    sheets
      .filter((sheet) => sheet.name === name)
      .map(({ headerRows, from }) => (headerRows.length === 0 && from !== undefined ? [from] : headerRows)),
  )

/** Whether a table is the one beside which it is asked where the tables of its sheet are headed. */
export const asksHeaders = ({ name, from }: TableAsked, sheets: readonly ReadTable[]): boolean =>
  from === undefined && sheets.some((sheet) => sheet.name === name && sheet.is === 'actions')

/** What can be said of each table, by what an answer calls it, with what holds now. */
export const asksOfSheets = (sheets: readonly ReadTable[]): Record<string, string> =>
  Object.fromEntries(
    sheets.flatMap((sheet) => [
      [askIs(sheet), sheet.is],
      ...(asksHeaders(sheet, sheets) ? [[askHeaders(sheet.name), headersOf(sheet.name, sheets)]] : []),
      ...(sheet.is === 'actions' ? sheet.columns.map(({ column, means }) => [askColumn(sheet, column), means]) : []),
    ]),
  ) as Record<string, string>

/**
 * What can be said of each row of the tables of actions, by what an answer calls it, with what holds now.
 *
 * @param rows The rows of each table, in the order of the tables.
 */
export const asksOfRows = (
  sheets: readonly ReadTable[],
  rows: readonly (readonly { row: number; is?: RowAs | undefined }[])[],
): Record<string, string> =>
  Object.fromEntries(
    sheets.flatMap(({ name, is }, at) =>
      (is === 'actions' ? (rows[at] ?? []) : []).flatMap((one) =>
        one.is === undefined ? [] : [[askRow(name, one.row), one.is] as const],
      ),
    ),
  )
