import type { Dice } from './dice.ts'
import {
  doubtful,
  eitherFirst,
  financialYear,
  monthFirst,
  monthInWords,
  monthsByFormat,
  ongoing,
  quarterAlone,
  quarterOfYear,
  revised,
  season,
  storedDays,
  swapped,
  typedDay,
  week,
  type DrawDue,
  type DrawnDue,
} from './due-words.ts'
import type { Shape } from './shapes.ts'

/** What stands here and there in a column of days. */
const NOW_AND_THEN: Partial<Record<Shape, (dice: Dice, index: number) => DrawnDue>> = {
  'days as words': typedDay,
  'months as words': monthInWords,
  'quarters of a year': quarterOfYear,
  'quarters alone': quarterAlone,
  'terms and seasons': season,
  'financial years': financialYear,
  weeks: week,
  ongoing,
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
  return (index, place) => {
    if (shapes.has('as above') && index % 4 === 3 && place > 1 && before?.truth)
      return { cell: { value: dice.among(['As above', 'as above']) }, truth: { ...before.truth } }
    if (none && index % 6 === 2) return doubtful(dice.among(none))
    // What is revised is in doubt, and stands in one row of three at most.
    if (shapes.has('revised') && index % 3 === 1) return (before = revised(dice))
    before = between && index > 0 && (index === 1 || dice.chance(0.5)) ? between(dice, index) : stored(index, place)
    return before
  }
}
