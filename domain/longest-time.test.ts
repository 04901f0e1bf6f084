import { expect, it } from 'vitest'
import { asDay, readDay, sayNotADay } from './read-day.ts'
import { readDue } from './read-due.ts'
import { sayEnteredDay, sayEnteredDue } from './say-entered.ts'
import { sayNoDue } from './say-no-due.ts'
import { sayNotOneDay } from './say-not-one-day.ts'

const READERS: Record<string, (typed: string) => unknown> = {
  ...{ asDay, readDay, sayNotADay, sayNotOneDay, sayEnteredDay, readDue, sayNoDue },
  sayEnteredDue: (typed) => sayEnteredDue(typed, 'financial'),
}
/** What their patterns look for, and what stands between. */
const PIECES = [
  ', ',
  ' ',
  '- ',
  '1 ',
  '1/',
  'May ',
  '2021 ',
  '(',
  ')',
  '(a) ',
  'review on ',
  'ongoing ',
  'due by ',
  'end of ',
  '1st of ',
]
const LETTERS = 300_000

// By the square of its length each of these would take hours.
it.each(Object.entries(READERS))('%s looks into nothing that is too long to be a time', (_, read) => {
  for (const piece of PIECES) read(`${piece.repeat(LETTERS / piece.length)}x`)
})

it.each([
  ['3 December 2020', '2020-12-03'],
  [`3${' '.repeat(400)}December 2020`, '2020-12-03'],
  [`3${' '.repeat(500)}December 2020`, null],
])('%s is read as %s', (typed, on) => {
  expect(readDay(typed)).toBe(on)
})
