import type { Answered } from '../answers.ts'
import type { Asked } from '../asked.ts'
import type { Cell } from '../cells.ts'
import type { Level } from '../meaning/levels.ts'
import type { ProposedRow } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'
import { proposeParts } from '../row/propose-parts.ts'
import { proposeRow } from '../row/propose-row.ts'
import type { LevelsAbove, SheetContext } from '../row/row-context.ts'
import { unworkedIn } from '../meaning/unworked.ts'
import { daysOf } from './days-of-columns.ts'
import { saidOften } from './said-often.ts'

/** The actions of a sheet, from the top, each under what heads it. */
export function proposeRows(
  reading: SheetReading,
  dated: readonly Cell[],
  answered: Answered,
  asked: Asked,
): ProposedRow[] {
  const days = daysOf(reading, dated, answered, asked)
  const often = saidOften(reading, days)
  const context: SheetContext = {
    ...{ reading, answered, asked, days, often, unworked: unworkedIn(reading.sheet) },
    ...{ dueAbove: new Map(), wordsAbove: new Map() },
  }
  const none: LevelsAbove = { area: null, recommendation: null, finished: null }
  let levels = reading.above.reduce((above, level) => under(level, above), none)
  const rowsOf = rowsOfActions(reading)
  const made: ProposedRow[] = []
  for (const [row, is] of reading.rows) {
    if (is.is === 'level') levels = under(is.level, levels)
    const rows = rowsOf.get(row)
    if (!rows) continue
    const rowContext = { ...context, ...levels }
    const proposed = proposeParts(rows, rowContext) ?? [proposeRow(rows, rowContext)]
    const isLeft = answered.choice('hidden') === 'leave' && reading.grid.inRow(row).every(({ hidden }) => hidden)
    if (!isLeft) made.push(...proposed)
  }
  return made
}

/** Each action's own row with those that go on with it, down to the next action or head. */
function rowsOfActions({ rows }: SheetReading): Map<number, number[]> {
  const rowsOf = new Map<number, number[]>()
  let last: number[] | undefined
  for (const [row, { is }] of rows) {
    if (is === 'action') rowsOf.set(row, (last = [row]))
    if (is === 'level') last = undefined
    if (is === 'more') last?.push(row)
  }
  return rowsOf
}

/** A head ends the ones of its kind, what is finished, and an area the recommendation in it. */
function under(level: Level, { area, recommendation }: LevelsAbove): LevelsAbove {
  switch (level.kind) {
    case 'finished':
      return { area, recommendation, finished: level }
    case 'area':
      return { area: level, recommendation: null, finished: null }
    case 'recommendation':
      return { area, recommendation: level, finished: null }
  }
}
