import type { SheetHead } from './contract/sheet-import-views.ts'
import { askColumn, askHeaders, askIs, sayHeaders } from './sheet-asks.ts'

/** The rows in which the tables of a sheet are headed, as its box says them. */
const headersOf = (name: string, sheets: readonly SheetHead[]): string =>
  sayHeaders(
    sheets
      .filter((sheet) => sheet.name === name)
      .map(({ headerRows, from }) => (headerRows.length === 0 && from !== undefined ? [from] : headerRows)),
  )

/** Whether a table is the one beside which it is asked where the tables of its sheet are headed. */
export const asksHeaders = ({ name, from }: SheetHead, sheets: readonly SheetHead[]): boolean =>
  from === undefined && sheets.some((sheet) => sheet.name === name && sheet.is === 'actions')

/** What can be said of each table, by what an answer calls it, with what holds now. */
export const asksOfSheets = (sheets: readonly SheetHead[]): Record<string, string> =>
  Object.fromEntries(
    sheets.flatMap((sheet) => [
      [askIs(sheet), sheet.is],
      ...(asksHeaders(sheet, sheets) ? [[askHeaders(sheet.name), headersOf(sheet.name, sheets)]] : []),
      ...(sheet.is === 'actions' ? sheet.columns.map(({ column, means }) => [askColumn(sheet, column), means]) : []),
    ]),
  ) as Record<string, string>
