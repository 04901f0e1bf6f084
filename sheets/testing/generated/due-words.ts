import type { Dice } from './dice.ts'
import type { DrawnCell } from './drawn.ts'
import { isoDay, lastOfMonth, shownDay } from './shown-day.ts'
import type { MustAsk, TrueDue } from './truth.ts'

export interface DrawnDue {
  cell: DrawnCell
  /** Left out where a person would not be sure. */
  truth?: TrueDue | null
  /** It is no date, and must be in doubt. */
  doubted?: true
  asks?: MustAsk
}

/** Draws what one action after another is due, by its number in the plan from 0 and its place in its group from 1. */
export type DrawDue = (index: number, place: number) => DrawnDue

const day = (on: string): TrueDue => ({ kinds: ['day'], from: on, to: on })
const words = (value: string, truth?: TrueDue | null): DrawnDue => ({
  cell: { value },
  ...(truth !== undefined && { truth }),
})
export const doubtful = (value: string | number): DrawnDue => ({ cell: { value }, truth: null, doubted: true })

/** A day of the plan's years; the first of a column is above 12, so that it says which figure is the day. */
function someDay(dice: Dice, index: number): string {
  const [year, month] = [dice.among([2025, 2026]), dice.whole(1, 12)]
  const last = lastOfMonth(year, month)
  return isoDay(year, month, index === 0 || dice.chance(0.5) ? last : dice.whole(1, last))
}

/** The first is number format 14, which is shown as the reader's country writes days. */
const STORED = ['mm-dd-yy', 'dd/mm/yyyy', 'd mmm yyyy', 'dd-mmm-yy', 'd mmmm yyyy', 'dd/mm/yy']

export function storedDays(dice: Dice): DrawDue {
  const format = dice.among(STORED)
  return (index) => {
    const on = someDay(dice, index)
    return { cell: { value: { day: on }, format }, truth: day(on) }
  }
}

const TYPED = ['dd/mm/yy', 'd.m.yy', 'd mmmm yyyy', 'd mmm yyyy', 'dd/mm/yyyy', 'dd-mm-yyyy']

export function typedDay(dice: Dice, index: number): DrawnDue {
  const on = someDay(dice, index)
  const format = dice.among(TYPED)
  const shown = shownDay(on, format)
  return words(format.startsWith('d mmm') && dice.chance(0.3) ? `By ${shown}` : shown, day(on))
}

function month(dice: Dice): { year: number; month: number; truth: TrueDue } {
  const [year, month] = [dice.among([2025, 2026]), dice.whole(1, 12)]
  const to = isoDay(year, month, lastOfMonth(year, month))
  return { year, month, truth: { kinds: ['month'], from: isoDay(year, month, 1), to } }
}

export function monthInWords(dice: Dice): DrawnDue {
  const { year, month: of, truth } = month(dice)
  const [long, short] = [shownDay(isoDay(year, of, 1), 'mmmm yyyy'), shownDay(isoDay(year, of, 1), 'mmm yyyy')]
  const way = dice.whole(0, 3)
  if (way === 0) return words(of === 9 ? `Sept ${year}` : short, truth)
  if (way === 1 && truth.to) return words(`end of ${long}`, { kinds: ['month', 'day'], to: truth.to })
  if (way === 2) return words(shownDay(isoDay(year, of, 1), 'mmm-yy'), truth)
  return words(long, truth)
}

export function quarterOfYear(dice: Dice): DrawnDue {
  const [year, quarter] = [2025, dice.whole(1, 4)]
  const first = 1 + ((quarter * 3) % 12)
  const of = quarter === 4 ? year + 1 : year
  const truth = {
    kinds: ['quarter' as const],
    from: isoDay(of, first, 1),
    to: isoDay(of, first + 2, lastOfMonth(of, first + 2)),
  }
  return words(dice.among([`Q${quarter} 2025/26`, `Q${quarter} 2025-26`]), truth)
}

export function week(dice: Dice): DrawnDue {
  const monday = dice.among(['2025-03-03', '2025-06-16', '2025-09-22', '2026-01-12'])
  return words(`w/c ${shownDay(monday, 'd mmmm yyyy')}`, { kinds: ['week'], from: monday })
}

/** Days that a programme from America wrote: what could be a day of theirs was stored the other way round. */
export function swapped(dice: Dice, index: number): DrawnDue {
  const [year, month, of] = [2025, dice.whole(1, 12), index % 2 ? dice.whole(1, 12) : dice.whole(13, 28)]
  if (of > 12) return words(shownDay(isoDay(year, month, of), 'dd/mm/yyyy'), day(isoDay(year, month, of)))
  return { cell: { value: { day: isoDay(year, of, month) }, format: 'dd/mm/yyyy' }, asks: 'dates' }
}

export const monthFirst = (dice: Dice, index: number): DrawnDue => {
  const on = someDay(dice, index)
  return words(shownDay(on, 'm/d/yyyy'), day(on))
}

export const eitherFirst = (dice: Dice): DrawnDue => {
  const [first, second] = dice.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2)
  return { ...words(`${String(first).padStart(2, '0')}/${String(second).padStart(2, '0')}/2025`), asks: 'dates' }
}

export function revised(dice: Dice): DrawnDue {
  const how = dice.whole(0, 4)
  if (how === 0) return words('31st May 2025', day('2025-05-31'))
  if (how > 2) return words(how === 3 ? 'Completed' : 'Completed June 2025')
  return words(how === 1 ? '31st May 2025 (revised: 31 July)' : '30/06/2025 – now 30/09/2025')
}

export function monthsByFormat(dice: Dice): DrawDue {
  const format = dice.among(['mmm-yy', 'mmmm yyyy'])
  return () => {
    const { year, month: of, truth } = month(dice)
    return { cell: { value: { day: isoDay(year, of, 1) }, format }, truth }
  }
}

/** Of the calendar's year or of the financial one: only the sheet's people know. */
export const quarterAlone = (dice: Dice): DrawnDue => ({
  ...words(dice.among(['Q2', 'Q3', 'Q3 2025'])),
  asks: 'quarters',
})
export const season = (dice: Dice): DrawnDue =>
  words(dice.among(['Autumn term 2025', 'Spring 2026', 'Summer 2025', 'Summer term 2026']), { kinds: ['season'] })
export const financialYear = (dice: Dice): DrawnDue =>
  words(dice.among(['2025/26', '2025-26']), { kinds: ['year'], from: '2025-04-01', to: '2026-03-31' })
export const ongoing = (dice: Dice): DrawnDue =>
  words(dice.among(['Ongoing', 'ongoing', 'On-going']), { kinds: ['ongoing'] })
