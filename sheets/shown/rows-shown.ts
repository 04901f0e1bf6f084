import type { ActionOfSheet, CellOfSheet, RowOfSheet } from '../../domain/contract/sheet-import-views.ts'
import { lettersOf, type Cell, type Sheet } from '../cells.ts'
import type { Doubt, ProposedSheet } from '../proposal.ts'
import { becomesIn, type Became } from './becomes.ts'

/** Every row of a sheet that holds anything, each cell with what becomes of it, and the action that the row becomes. */
export function rowsShown(
  sheet: Sheet,
  proposed: ProposedSheet,
  doubts: readonly Doubt[],
  actionOf: (row: number) => ActionOfSheet | null,
): RowOfSheet[] {
  const became = becomesIn(proposed, doubts)
  return [...Map.groupBy(sheet.cells, ({ row }) => row)]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      hidden: cells.every(({ hidden }) => hidden === true),
      cells: cells.map((cell) => shown(cell, became)),
      action: actionOf(row),
    }))
}

function shown(cell: Cell, became: (address: string) => Became | null): CellOfSheet {
  return {
    address: cell.address,
    column: lettersOf(cell.column),
    text: cell.text,
    note:
      cell.note === undefined
        ? null
        : { text: cell.note, ...(said(became(`${cell.address}#note`)) ?? { becomes: 'note' as const, why: null }) },
    struck: cell.struck ?? false,
    fill: cell.fill ?? null,
    spans: { columns: cell.merged?.columns ?? 1, rows: cell.merged?.rows ?? 1 },
    became: said(became(cell.address)),
  }
}

const said = (one: Became | null): CellOfSheet['became'] => one && { becomes: one.becomes, why: one.why ?? null }
