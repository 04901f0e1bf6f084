import type { ActionOfSheet, CellOfSheet, RowOfSheet } from '../../domain/contract/sheet-import-views.ts'
import { lettersOf, type Cell, type Sheet } from '../cells.ts'
import { SAID_AS, type Becomes, type RowAs } from '../../domain/sheet-meanings.ts'
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
      is: rowIs(
        actionOf(row) !== null,
        cells.flatMap((cell) => became(cell.address)?.becomes ?? []),
      ),
    }))
}

/** What a row is, by what became of its cells. */
function rowIs(isAction: boolean, becomes: readonly Becomes[]): RowAs {
  if (isAction) return 'action'
  if (becomes.includes('level')) return 'area'
  const isSaid = (one: Becomes) => (SAID_AS as readonly string[]).includes(one)
  return becomes.length > 0 && becomes.every((one) => !isSaid(one)) ? 'more' : 'leave'
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
