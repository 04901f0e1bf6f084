import { expect, test } from 'vitest'
import { isPlaceholder } from './placeholder.ts'
import { tickedIn } from './ticked-box.ts'

test.each([
  ['Click here to enter text.', true],
  ['Choose an item.', true],
  ['[Insert action]', true],
  ['dd/mm/yyyy', true],
  ['Select…', true],
  ['Drop down', true],
  ['Max 200 characters', true],
  ['Choose a practice model', false],
  ['Enter all visits within two days', false],
  ['[Northshire] agrees the offer', false],
])('%j holds a place: %s', (words, is) => {
  expect(isPlaceholder(words)).toBe(is)
})

test.each([
  ['☒ Complete ☐ In progress', 'Complete'],
  ['☐ Complete ☒ In progress', 'In progress'],
  ['[ ] Complete [x] In progress', 'In progress'],
  ['☐ Complete ☐ In progress', ''],
  ['☒ Complete ☒ In progress', ''],
  ['✓', null],
  ['Complete', null],
])('of %j is ticked %j', (words, ticked) => {
  expect(tickedIn(words)).toBe(ticked)
})
