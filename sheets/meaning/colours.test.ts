import { expect, test } from 'vitest'
import { colourNamed, colourOfFill } from './colours.ts'

test.each([
  ['FF0000', 'red'],
  ['C00000', 'red'],
  ['FFC7CE', 'red'],
  ['FFC000', 'amber'],
  ['FFA500', 'amber'],
  ['ED7D31', 'amber'],
  ['FFEB9C', 'amber'],
  ['FFFF00', 'yellow'],
  ['00B050', 'green'],
  ['92D050', 'green'],
  ['C6EFCE', 'green'],
  ['70AD47', 'green'],
  ['0070C0', 'blue'],
  ['00B0F0', 'blue'],
  ['4472C4', 'blue'],
  ['7030A0', 'purple'],
  ['BFBFBF', 'grey'],
  ['FFFFFF', 'white'],
  ['000000', 'black'],
])('a fill of %s is %s', (fill, colour) => {
  expect(colourOfFill(fill)).toBe(colour)
})

test.each([
  ['R', 'red'],
  ['amber', 'amber'],
  ['GREEN', 'green'],
  ['Orange', 'amber'],
  ['C', null],
  ['On track', null],
  ['constructor', null],
])('%s is called %s', (words, colour) => {
  expect(colourNamed(words)).toBe(colour)
})
