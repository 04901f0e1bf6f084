import { expect, it } from 'vitest'
import { NO_DUE, sayNoDueIn } from './say-no-due.ts'
import { sayOfBox } from './say-of-box.ts'
import { NO_REVIEW } from './why-not-dated.ts'

it.each([
  [undefined, 'Enter a real date', 'Enter a real date'],
  ['Starts on', 'Enter a real date', 'Starts on: enter a real date'],
  ['Starts on', 'February 2021 has 28 days', 'Starts on: February 2021 has 28 days'],
])('in the box %s: %s', (called, said, expected) => {
  expect(sayOfBox(called, said)).toBe(expected)
})

it.each([
  ['Spring', 'When it is due: enter the year too, in four figures'],
  ['2021 Spring', 'When it is due: did you mean Spring 2021?'],
  ['31 February 2021', 'When it is due: February 2021 has 28 days. Did you mean 28 February 2021?'],
  ['14/1/27', 'When it is due: the year 27 cannot be right. Did you mean 2027?'],
  ['soon', NO_DUE],
  ['Ongoing, reviewed', NO_REVIEW],
])('%s is refused by the name of its box, once', (typed, expected) => {
  expect(sayNoDueIn('When it is due', typed)).toBe(expected)
})
