import type { Day } from './day.ts'

/**
 * Days as examples beside a box, in the year to come: one that is past reads as
 * if it were meant.
 *
 * @example
 * exampleDays(day('2026-11-26'))
 * // => { day: '3 December 2027', month: 'March 2027', quarter: 'Q3 2027/28', season: 'Spring 2027', review: '1 June 2027' }
 */
export function exampleDays(today: Day) {
  const year = Number(today.slice(0, 4)) + 1
  return {
    day: `3 December ${year}`,
    month: `March ${year}`,
    quarter: `Q3 ${year}/${String((year + 1) % 100).padStart(2, '0')}`,
    season: `Spring ${year}`,
    review: `1 June ${year}`,
  }
}

/**
 * A day of the present year in each of two ways: beside a box for a day that may be past or to come.
 *
 * @example
 * exampleDayOf(day('2026-11-26')) // => '3/12/2026 or 3 December 2026'
 */
export const exampleDayOf = (today: Day): string => `3/12/${today.slice(0, 4)} or 3 December ${today.slice(0, 4)}`
