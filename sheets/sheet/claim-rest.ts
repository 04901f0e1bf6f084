import { doubt, type Asked } from '../asked.ts'
import { saysWords, type Cell } from '../cells.ts'
import { hasNoResult, NO_RESULT } from '../meaning/unworked.ts'
import type { CellSaid, ProposedRow } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'
import { labelOf } from '../row/filled.ts'

/** What nothing has claimed: in the row of an action a column of its own, and elsewhere left, with why. */
export function claimRest(
  reading: SheetReading,
  made: readonly ProposedRow[],
  said: readonly CellSaid[],
  asked: Asked,
): CellSaid[] {
  const { sheet, rows } = reading
  const claimed = claimedIn(sheet.name, made, said, asked)
  const actionOf = actionsByRow(reading, made)
  return sheet.cells.flatMap((cell): CellSaid[] => {
    const action = actionOf.get(cell.row)
    const rest = restOf(cell).filter(({ address }) => !claimed.has(address))
    if (!action) return rest.map(({ address }) => ({ cell: address, as: 'left', why: whyLeft(rows.get(cell.row)?.is) }))
    const label = labelAt(reading, cell)
    for (const { address, text } of rest)
      if (!isRef(reading, action, cell) || address !== cell.address) action.own.push({ label, text, cells: [address] })
    if (hasNoResult(cell) && !claimed.has(cell.address)) {
      doubt(asked, sheet.name, cell, { why: NO_RESULT })
      if (asked.settled.has(`${sheet.name}!${cell.address}`))
        action.own.push({ label, text: '', cells: [cell.address] })
    }
    return []
  })
}

/** The addresses that something has claimed: an action, a doubt, or what is said of the sheet. */
function claimedIn(
  sheet: string,
  made: readonly ProposedRow[],
  said: readonly CellSaid[],
  { doubts }: Asked,
): Set<string> {
  return new Set([
    ...said.map(({ cell }) => cell),
    ...doubts.flatMap((one) => (one.sheet === sheet ? [one.cell] : [])),
    ...made.flatMap(({ cells, own, steps = [], updates = [] }) =>
      [...Object.values(cells), ...[...own, ...steps, ...updates].map((one) => one.cells)].flat(),
    ),
  ])
}

/** The action of each row that is one or goes on with one. */
function actionsByRow({ rows }: SheetReading, made: readonly ProposedRow[]): Map<number, ProposedRow> {
  const madeOf = new Map(made.map((row) => [row.from.row, row]))
  const actionOf = new Map<number, ProposedRow>()
  let last: ProposedRow | undefined
  for (const [row, is] of rows) {
    last = madeOf.get(row) ?? (is.is === 'action' ? undefined : last)
    if ((is.is === 'action' || is.is === 'more') && last) actionOf.set(row, last)
  }
  return actionOf
}

/** What a cell says: its words, and those of a comment on it. */
const restOf = ({ address, text, note = '' }: Cell): { address: string; text: string }[] =>
  [
    { address, text },
    { address: `${address}#note`, text: note },
  ].filter(saysWords)

function labelAt({ columns }: SheetReading, cell: Cell): string {
  const column = columns.find(({ at }) => at === cell.column)
  return column ? labelOf(column) : 'Column '
}

/** Refs are read with those of all sheets. */
const isRef = ({ columns }: SheetReading, { from }: ProposedRow, cell: Cell): boolean =>
  from.row === cell.row && columns.some(({ at, means }) => at === cell.column && means === 'ref')

const whyLeft = (is: string | undefined): string =>
  is === 'action' || is === 'more'
    ? 'Its row is hidden, and was left as somebody said'
    : 'Nothing says of which action it is'
