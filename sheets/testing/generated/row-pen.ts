import type { ColumnOf, DrawnColumn } from './columns.ts'
import { at, put, type DrawnCell, type DrawnSheet } from './drawn.ts'
import type { PlanStyle } from './plan-style.ts'
import type { TrueAction } from './truth.ts'

/** Writes into the cells of one row by what their columns hold; what the sheet has no column for is left out. */
export interface RowPen {
  sheet: DrawnSheet
  row: number
  /** Which of all actions of the plan it is, from 0. */
  index: number
  style: PlanStyle
  /** What a person makes of the row. */
  found: TrueAction
  has(of: ColumnOf): boolean
  columnOf(of: ColumnOf): number
  header(of: ColumnOf): string
  write(of: ColumnOf, cell: DrawnCell): void
  /** With its sheet: `Plan!F5`. */
  address(of: ColumnOf): string
}

export function rowPen(
  sheet: DrawnSheet,
  columns: DrawnColumn[],
  found: TrueAction,
  index: number,
  style: PlanStyle,
): RowPen {
  const columnOf = (of: ColumnOf) => columns.findIndex((column) => column.of === of) + 1
  const { row } = found
  return {
    sheet,
    row,
    index,
    style,
    found,
    columnOf,
    has: (of) => columnOf(of) > 0,
    header: (of) => columns.find((column) => column.of === of)?.header ?? '',
    write: (of, cell) => {
      if (columnOf(of) > 0) put(sheet, row, columnOf(of), cell)
    },
    address: (of) => `${sheet.name}!${at(row, columnOf(of))}`,
  }
}
