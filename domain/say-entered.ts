import type { QuartersOf } from './due.ts'
import { readDay, REAL, sayDayRead } from './read-day.ts'
import { readDue } from './read-due.ts'
import { sayDueRead } from './say-due-read.ts'
import { NO_DUE, sayNoDue } from './say-no-due.ts'
import { sayNotOneDay } from './say-not-one-day.ts'

/**
 * What is said below a box for a day as it is typed: the day that was read, or
 * why it will be refused, where more can be said than that it is no day yet.
 *
 * @example
 * sayEnteredDay('3/12/2020') // => 'Thursday 3 December 2020'
 * sayEnteredDay('31.3.27') // => 'The year 27 cannot be right. Did you mean 2027?'
 * sayEnteredDay('3/1') // => ''
 */
export function sayEnteredDay(typed: string): string {
  const read = readDay(typed)
  return read ? sayDayRead(read) : unless(REAL, sayNotOneDay(typed))
}

/**
 * The same below a box for when something is due.
 *
 * @example
 * sayEnteredDue('Spring', 'financial') // => 'Enter the year too, in four figures'
 */
export function sayEnteredDue(typed: string, quarters: QuartersOf): string {
  const due = readDue(typed, quarters)
  if (due) return sayDueRead(due)
  return typed.trim() === '' ? '' : unless(NO_DUE, sayNoDue(typed))
}

const unless = (nothing: string, said: string): string => (said === nothing ? '' : said)
