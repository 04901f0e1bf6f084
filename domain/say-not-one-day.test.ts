import { expect, it } from 'vitest'
import { sayNotOneDay } from './say-not-one-day.ts'

it.each([
  ['Autumn 2028', '“Autumn 2028” is not one day. Enter a day in it, like 1 September 2028'],
  [' March 2027 ', '“March 2027” is not one day. Enter a day in it, like 1 March 2027'],
  ['Q3 2026/27', '“Q3 2026/27” is not one day. Enter a day in it, like 1 October 2026'],
  ['2028', '“2028” is not one day. Enter a day in it, like 1 January 2028'],
  ['March 2999', 'Enter a real date: the day, the month and the year'],
  ['31/2/2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
  ['soon', 'Enter a real date: the day, the month and the year'],
])('of %j, where a day is wanted, it says %j', (typed, expected) => {
  expect(sayNotOneDay(typed)).toBe(expected)
})
