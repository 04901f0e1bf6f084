import type { SheetHead } from '../../../domain/contract/sheet-import-views.ts'

export const isOf = ({ name }: Pick<SheetHead, 'name'>): string => `sheet:${name}`
export const headerOf = ({ name }: Pick<SheetHead, 'name'>): string => `header:${name}`
export const columnOf = ({ name }: Pick<SheetHead, 'name'>, column: string): string => `column:${name}!${column}`

/** The rows of a header as a box says them. */
export const sayRows = (rows: readonly number[]): string => (rows.length === 0 ? 'none' : rows.join(', '))

/** What can be said of each sheet, by what an answer calls it, with what holds now. */
export const asksOfSheets = (sheets: readonly SheetHead[]): Record<string, string> =>
  Object.fromEntries(
    sheets.flatMap((sheet) => [
      [isOf(sheet), sheet.is],
      ...(sheet.is === 'actions'
        ? [
            [headerOf(sheet), sayRows(sheet.headerRows)],
            ...sheet.columns.map(({ column, means }) => [columnOf(sheet, column), means]),
          ]
        : []),
    ]),
  ) as Record<string, string>
