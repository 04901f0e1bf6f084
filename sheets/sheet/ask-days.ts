import { readDue } from '../../domain/read-due.ts'
import { ask, type Asked } from '../asked.ts'
import type { Cell } from '../cells.ts'
import type { DayOrder } from '../meaning/day-order.ts'

/** The column that a question is about, with its sheet. */
export interface AboutColumn {
  sheet: string
  column: string
}

const withSheet = (cells: readonly Cell[], sheet: string): string[] => cells.map(({ address }) => `${sheet}!${address}`)

/** Asks whether day or month stands first, where nothing tells. */
export function askDayOrder(asked: Asked, { sheet, column }: AboutColumn, { because, either }: DayOrder): void {
  if (because !== null || either.length === 0) return
  ask(asked, {
    id: `days:${sheet}!${column}`,
    about: 'dates',
    asks: `Column ${column}: does the day or the month stand first?`,
    cells: withSheet(either, sheet),
    choices: ['day', 'month'],
    proposed: 'day',
    because: 'Most write the day first, and nothing in the column tells',
  })
}

/** Asks whether a spreadsheet took days for months, where its days look so. */
export function askSwapped(asked: Asked, { sheet, column }: AboutColumn, { because, swapped }: DayOrder): void {
  if (swapped.length === 0) return
  ask(asked, {
    id: `swapped:${sheet}!${column}`,
    about: 'dates',
    asks: `Column ${column}: were days and months taken for each other?`,
    cells: withSheet(swapped, sheet),
    choices: ['yes', 'no'],
    proposed: 'yes',
    because: `No day that is kept is later than the twelfth, though ${because ?? 'texts are'}`,
  })
}

/** Asks whose quarters are meant, where the two kinds would end on other days. */
export function askQuarters(asked: Asked, { sheet }: AboutColumn, cells: readonly Cell[]): void {
  const quarters = cells.filter(({ text }) => isEitherQuarter(text))
  if (quarters.length === 0) return
  ask(asked, {
    id: 'quarters',
    about: 'dates',
    asks: 'Are their quarters those of the financial year, or of the calendar?',
    cells: withSheet(quarters, sheet),
    choices: ['financial', 'calendar'],
    proposed: 'financial',
    because: 'A council’s first quarter begins in April, and a calendar’s in January',
  })
}

/** Whether words are a quarter that either year may have: `Q2`, `Q2 2025`. */
function isEitherQuarter(words: string): boolean {
  if (/^\s*q(uarter )?[1-4]\s*$/i.test(words)) return true
  const [financial, calendar] = [readDue(words, 'financial'), readDue(words, 'calendar')]
  return financial?.kind === 'quarter' && calendar?.from !== financial.from
}
