import type { Answered } from '../answers.ts'
import type { Asked } from '../asked.ts'
import type { Cell } from '../cells.ts'
import type { DayReading, DueSaid } from '../meaning/due-said.ts'
import type { Level } from '../meaning/levels.ts'
import type { SheetReading } from '../reading.ts'

/** What the rows of a sheet are read with: the sheet, and what was answered and is asked. */
export interface SheetContext {
  reading: SheetReading
  answered: Answered
  asked: Asked
  /** How the days of each column of days are read. */
  days: ReadonlyMap<number, DayReading>
  /** What stands in place of a date in many rows, folded: it is asked about once. */
  often: ReadonlySet<string>
  /** How many cells of each column come to nothing. */
  unworked: ReadonlyMap<number, number>
  /** What the column of days came to in the row above. */
  dueAbove: Map<number, DueSaid>
  /** What each column last said in words of its own. */
  wordsAbove: Map<number, Cell>
}

/** The levels that a row stands under. */
export interface LevelsAbove {
  area: Level | null
  recommendation: Level | null
  /** A row above that heads what is finished. */
  finished: Level | null
}

/** What a row is read with: what its sheet is, and what stands above it. */
export interface RowContext extends SheetContext, LevelsAbove {}
