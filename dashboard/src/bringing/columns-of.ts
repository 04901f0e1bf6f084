import type { SheetRowsView } from '../../../domain/contract/sheet-import-views.ts'
import type { Meaning } from '../../../domain/sheet-meanings.ts'

/** A column of a sheet as its table heads it. */
interface ColumnShown {
  column: string
  header: string
  /** Null where the sheet has no columns of its own. */
  means: Meaning | null
}

/** The columns that hold anything on a page of rows, in their order, and those that the sheet has. */
export function columnsOf({ sheet, rows }: Pick<SheetRowsView, 'sheet' | 'rows'>): ColumnShown[] {
  const known = new Map(sheet.columns.map((one) => [one.column, one]))
  const used = new Set([...known.keys(), ...rows.flatMap(({ cells }) => cells.map(({ column }) => column))])
  return [...used].sort(inOrder).map((column) => {
    const { header = '', means = null } = known.get(column) ?? {}
    return { column, header, means }
  })
}

/** `B` before `AA`. */
const inOrder = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1)
