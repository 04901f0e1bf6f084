import type { Dice } from './dice.ts'
import type { DrawnCell } from './drawn.ts'
import type { Shape } from './shapes.ts'
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

/** Draws what one action after another is due. */
export type DrawDue = (index: number) => DrawnDue

const day = (on: string): TrueDue => ({ kinds: ['day'], from: on, to: on })
const words = (value: string, truth?: TrueDue | null): DrawnDue => ({
  cell: { value },
  ...(truth !== undefined && { truth }),
})
const doubtful = (value: string | number): DrawnDue => ({ cell: { value }, truth: null, doubted: true })

/** A day of the plan's years; the first of a column is above 12, so that it says which figure is the day. */
function someDay(dice: Dice, index: number): string {
  const [year, month] = [dice.among([2025, 2026]), dice.whole(1, 12)]
  const last = lastOfMonth(year, month)
  return isoDay(year, month, index === 0 || dice.chance(0.5) ? last : dice.whole(1, last))
}

/** The first is number format 14, which is shown as the reader's country writes days. */
const STORED = ['mm-dd-yy', 'dd/mm/yyyy', 'd mmm yyyy', 'dd-mmm-yy', 'd mmmm yyyy', 'dd/mm/yy']

function storedDays(dice: Dice): DrawDue {
  const format = dice.among(STORED)
  return (index) => {
    const on = someDay(dice, index)
    return { cell: { value: { day: on }, format }, truth: day(on) }
  }
}

const TYPED = ['dd/mm/yy', 'd.m.yy', 'd mmmm yyyy', 'd mmm yyyy', 'dd/mm/yyyy', 'dd-mm-yyyy']

function typedDay(dice: Dice, index: number): DrawnDue {
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

function monthInWords(dice: Dice): DrawnDue {
  const { year, month: of, truth } = month(dice)
  const [long, short] = [shownDay(isoDay(year, of, 1), 'mmmm yyyy'), shownDay(isoDay(year, of, 1), 'mmm yyyy')]
  const way = dice.whole(0, 3)
  if (way === 0) return words(of === 9 ? `Sept ${year}` : short, truth)
  if (way === 1 && truth.to) return words(`end of ${long}`, { kinds: ['month', 'day'], to: truth.to })
  if (way === 2) return words(shownDay(isoDay(year, of, 1), 'mmm-yy'), truth)
  return words(long, truth)
}

function quarterOfYear(dice: Dice): DrawnDue {
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

function week(dice: Dice): DrawnDue {
  const monday = dice.among(['2025-03-03', '2025-06-16', '2025-09-22', '2026-01-12'])
  return words(`w/c ${shownDay(monday, 'd mmmm yyyy')}`, { kinds: ['week'], from: monday })
}

/** Days that a programme from America wrote: what could be a day of theirs was stored the other way round. */
function swapped(dice: Dice, index: number): DrawnDue {
  const [year, month, of] = [2025, dice.whole(1, 12), index % 2 ? dice.whole(1, 12) : dice.whole(13, 28)]
  if (of > 12) return words(shownDay(isoDay(year, month, of), 'dd/mm/yyyy'), day(isoDay(year, month, of)))
  return { cell: { value: { day: isoDay(year, of, month) }, format: 'dd/mm/yyyy' }, asks: 'dates' }
}

const monthFirst = (dice: Dice, index: number): DrawnDue => {
  const on = someDay(dice, index)
  return words(shownDay(on, 'm/d/yyyy'), day(on))
}

const eitherFirst = (dice: Dice): DrawnDue => {
  const [first, second] = dice.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 2)
  return { ...words(`${String(first).padStart(2, '0')}/${String(second).padStart(2, '0')}/2025`), asks: 'dates' }
}

function revised(dice: Dice): DrawnDue {
  const how = dice.whole(0, 2)
  if (how === 0) return words('31st May 2025', day('2025-05-31'))
  return words(how === 1 ? '31st May 2025 (revised: 31 July)' : '30/06/2025 – now 30/09/2025')
}

/** What stands here and there in a column of days. */
const NOW_AND_THEN: Partial<Record<Shape, (dice: Dice, index: number) => DrawnDue>> = {
  'days as words': typedDay,
  'months as words': monthInWords,
  'quarters of a year': quarterOfYear,
  'quarters alone': (dice) => ({ ...words(dice.among(['Q2', 'Q3', 'Q3 2025'])), asks: 'quarters' }),
  'terms and seasons': (dice) =>
    words(dice.among(['Autumn term 2025', 'Spring 2026', 'Summer 2025', 'Summer term 2026']), { kinds: ['season'] }),
  'financial years': (dice) =>
    words(dice.among(['2025/26', '2025-26']), { kinds: ['year'], from: '2025-04-01', to: '2026-03-31' }),
  weeks: week,
  ongoing: (dice) => words(dice.among(['Ongoing', 'ongoing', 'On-going']), { kinds: ['ongoing'] }),
  revised,
}

/** What is no date: in one row of six at most, as in sheets that somebody works with. */
const NO_DATES: Partial<Record<Shape, (string | number)[]>> = {
  'no dates': ['TBC', '–', 'Immediate', 'When the tool is ready', 'tbc'],
  'bare numbers': [6, 12, 45],
  'impossible days': ['31/02/2025', '31/11/25', '30 February 2026'],
}

const WHOLE_COLUMN: Partial<Record<Shape, (dice: Dice, index: number) => DrawnDue>> = {
  'swapped days': swapped,
  'month first': monthFirst,
  'day or month first': eitherFirst,
}

function monthsByFormat(dice: Dice): DrawDue {
  const format = dice.among(['mmm-yy', 'mmmm yyyy'])
  return () => {
    const { year, month: of, truth } = month(dice)
    return { cell: { value: { day: isoDay(year, of, 1) }, format }, truth }
  }
}

export function drawDues(shapes: ReadonlySet<Shape>, dice: Dice): DrawDue {
  const stored = storedDays(dice)
  const pick = <T>(from: Partial<Record<Shape, T>>): T | undefined =>
    [...shapes].map((shape) => from[shape]).find((found) => found !== undefined)
  const whole = pick(WHOLE_COLUMN)
  const between = pick(NOW_AND_THEN)
  const none = pick(NO_DATES)
  if (whole) return (index) => whole(dice, index)
  if (shapes.has('months by format')) return monthsByFormat(dice)
  let before: DrawnDue | undefined
  return (index) => {
    if (shapes.has('as above') && index % 4 === 3 && before?.truth)
      return { cell: { value: dice.among(['As above', 'as above']) }, truth: { ...before.truth } }
    if (none && index % 6 === 2) return doubtful(dice.among(none))
    before = between && index > 0 && (index === 1 || dice.chance(0.5)) ? between(dice, index) : stored(index)
    return before
  }
}
