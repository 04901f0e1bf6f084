import type { SheetHead } from '../../../domain/contract/sheet-import-views.ts'
import { askColumn, askHeaders, askIs, sayHeaders, type TableAsked } from '../../../domain/sheet-asks.ts'

/** A table as it is called: by its sheet, and by its row where it stands below another of it. */
export const nameOf = ({ name, from }: TableAsked): string => (from === undefined ? name : `${name}, from row ${from}`)

/** The same as the address of its page asks for it. */
export const askedOf = ({ name, from }: TableAsked): Record<string, string | number> => ({
  sheet: name,
  ...(from !== undefined && { from }),
})

/** What tells a table from the others of its file. */
export const tableKey = ({ name, from }: TableAsked): string => `${name}!${from ?? ''}`

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
