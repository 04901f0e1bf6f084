import { expect, it } from 'vitest'
import { sayEnteredDay, sayEnteredDue } from './say-entered.ts'

it.each([
  ['3/12/2020', 'Thursday 3 December 2020'],
  ['28/02/21', 'The year 21 cannot be right. Did you mean 2021?'],
  ['31.3.27', 'The year 27 cannot be right. Did you mean 2027?'],
  ['31/2/2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
  ['Autumn 2028', '“Autumn 2028” is not one day. Enter a day in it, like 1 September 2028'],
  ['3 December', 'Enter the year too, in four figures'],
  ['', ''],
  ['3', ''],
  ['3/1', ''],
  ['31.3.2', ''],
  ['31.3.202', ''],
  ['soon', ''],
])('below a box for a day, %s is answered with “%s”', (typed, said) => {
  expect(sayEnteredDay(typed)).toBe(said)
})

it.each([
  ['31.3.2027', 'Wednesday 31 March 2027'],
  ['31.3.27', 'The year 27 cannot be right. Did you mean 2027?'],
  ['Ongoing', 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day'],
  ['Ongoing, reviewed on 1/6/21', 'The year 21 cannot be right. Did you mean 2021?'],
  ['Ongoing, reviewed on 1 June 2021', 'Ongoing: it has no end, and is reviewed on Tuesday 1 June 2021'],
  ['Spring', 'Enter the year too, in four figures'],
  ['TBC', 'TBC: no day is known yet'],
  ['', ''],
  ['soon', ''],
])('below a box for when something is due, %s is answered with “%s”', (typed, said) => {
  expect(sayEnteredDue(typed, 'financial')).toBe(said)
})
