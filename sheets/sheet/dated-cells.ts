import type { Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import type { SheetReading } from '../reading.ts'

/** Whether a column of a meaning says when something is. */
export const isOfDays = (means: Meaning): boolean => means === 'due' || means === 'startsOn'

/** The cells of a column in the rows of actions. */
export const datedCells = ({ sheet, rows }: SheetReading, at: number): Cell[] =>
  sheet.cells.filter(({ column, row }) => column === at && ['action', 'more'].includes(rows.get(row)?.is ?? ''))

/** All cells of a file that say when something is due or begins. */
export const datedIn = (readings: readonly SheetReading[]): Cell[] =>
  readings.flatMap((reading) =>
    reading.columns.flatMap(({ at, means }) => (isOfDays(means) ? datedCells(reading, at) : [])),
  )
