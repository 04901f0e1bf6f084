import type { Answered } from '../answers.ts'
import type { Asked } from '../asked.ts'
import type { Cell } from '../cells.ts'
import { dayOrder, type DayOrder } from '../meaning/day-order.ts'
import type { DayReading } from '../meaning/due-said.ts'
import { yearsOf } from '../meaning/plan-years.ts'
import type { SheetReading } from '../reading.ts'
import { askDayOrder, askQuarters, askSwapped, type AboutColumn } from './ask-days.ts'
import { datedCells, isOfDays } from './dated-cells.ts'

/** How the days of each column of days are read, with what has to be asked of them. */
export function daysOf(
  reading: SheetReading,
  dated: readonly Cell[],
  answered: Answered,
  asked: Asked,
): Map<number, DayReading> {
  const quarters = answered.choice('quarters') === 'calendar' ? 'calendar' : 'financial'
  const [years, ofFile] = [yearsOf(dated), dayOrder(dated)]
  return new Map(
    reading.columns.flatMap(({ means, at, column }): [number, DayReading][] => {
      if (!isOfDays(means)) return []
      const cells = datedCells(reading, at)
      const about: AboutColumn = { sheet: reading.sheet.name, column }
      const order = orFromFile(dayOrder(cells), ofFile, cells)
      askDayOrder(asked, about, order)
      askSwapped(asked, about, order)
      askQuarters(asked, about, cells)
      return [[at, { ...asAnswered(order, `${about.sheet}!${column}`, answered), quarters, years }]]
    }),
  )
}

/** What a column alone does not tell, all the dates of the file may: one hand wrote them. */
function orFromFile(own: DayOrder, ofFile: DayOrder, cells: readonly Cell[]): DayOrder {
  const swapped = own.swapped.length > 0 ? own.swapped : cells.filter((cell) => ofFile.swapped.includes(cell))
  return own.because === null ? { ...own, first: ofFile.first, because: ofFile.because, swapped } : { ...own, swapped }
}

function asAnswered(
  { first, swapped }: DayOrder,
  column: string,
  answered: Answered,
): Pick<DayReading, 'monthFirst' | 'swapped'> {
  return {
    monthFirst: (answered.choice(`days:${column}`) ?? first) === 'month',
    swapped: swapped.length > 0 && answered.choice(`swapped:${column}`) !== 'no',
  }
}
