import { sayDayShort, type Day } from '../day.ts'

/**
 * How a count stands to what it was at the last board. Nothing before the second board.
 *
 * @example
 * sayMoreOrFewer(5, 3, day('2020-10-28')) // => ', 2 more than on 28 October'
 */
export function sayMoreOrFewer(now: number, then: number | undefined, on: Day | null): string {
  if (then === undefined || on === null) return ''
  if (now === then) return `, as many as on ${sayDayShort(on)}`
  return `, ${Math.abs(now - then)} ${now > then ? 'more' : 'fewer'} than on ${sayDayShort(on)}`
}
