import { expect, it } from 'vitest'
import { inShort, lettersFor } from './in-short.ts'

it.each([
  ['what fits', 'The panel meets.', 16, 'The panel meets.'],
  ['whole sentences', 'The panel meets. It has a chair since May.', 20, 'The panel meets. …'],
  ['the last sentence that fits', 'It met. It met again. It will meet in May.', 24, 'It met. It met again. …'],
  [
    'whole words, where the first sentence is short',
    'Yes. The panel meets every week now',
    20,
    'Yes. The panel meets …',
  ],
  ['whole words, where no sentence ends', 'The panel meets every week', 15, 'The panel meets …'],
  ['letters, of one long word', 'Abcdefghij', 5, 'Abcde …'],
  ['one line', 'One\n\ntwo', 20, 'One two'],
])('keeps %s', (_what, words, most, expected) => {
  expect(inShort(words, most)).toBe(expected)
})

it.each([
  [1, 240],
  [3, 196],
  [5, 82],
  [6, 0],
  [40, 0],
])('of %i, a side has room for %i letters each', (count, letters) => {
  expect(lettersFor(count)).toBe(letters)
})
