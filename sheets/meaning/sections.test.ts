import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const of = (n: number) => [`${n}`, `Visit family group ${n} in time`, 'Head of Service', '30/06/2025', 'On track']
const alone = (words: string) => ['', words, '', '', '']
const read = (...rows: readonly string[][]) => {
  const found = propose(bookOf(sheetOf([HEAD, ...rows]))).sheets[0]?.rows ?? []
  return found.map(({ area, action }) => [area, action.replace(/Visit family group (\d) in time/, '$1')])
}

test.each<[string, string[][], (string | null)[][]]>([
  [
    'two, from the top',
    [alone('Leadership'), of(1), of(2), alone('Practice'), of(3), of(4)],
    [
      ['Leadership', '1'],
      ['Leadership', '2'],
      ['Practice', '3'],
      ['Practice', '4'],
    ],
  ],
  [
    'one above all',
    [alone('Leadership and partnership'), of(1), of(2)],
    [
      ['Leadership and partnership', '1'],
      ['Leadership and partnership', '2'],
    ],
  ],
  [
    'none where the first row is an action',
    [of(1), of(2), alone('Ask the children'), of(3)],
    [
      [null, '1'],
      [null, '2'],
      [null, 'Ask the children'],
      [null, '3'],
    ],
  ],
  [
    'none where one has no action below it',
    [alone('Ask the children'), of(1), alone('Ask the carers'), alone('Ask the schools'), of(2)],
    [
      [null, 'Ask the children'],
      [null, '1'],
      [null, 'Ask the carers'],
      [null, 'Ask the schools'],
      [null, '2'],
    ],
  ],
  [
    'none that is a sentence',
    [alone('We will ask each child what they think of it.'), of(1), of(2)],
    [
      [null, 'We will ask each child what they think of it.'],
      [null, '1'],
      [null, '2'],
    ],
  ],
])('heads in the column of the actions: %s', (_, rows, actions) => {
  expect(read(...rows)).toEqual(actions)
})

test.each([
  ['e.g. 1', 'e.g. Recruit a manager'],
  ['', 'E.g. weekly report'],
  ['Example 1', 'Recruit a manager'],
  ['', 'Example: recruit a manager'],
])('a row that shows how one is filled in is no action: %j, %j', (ref, action) => {
  expect(read([ref, action, 'Head of Service', '30/06/2025', 'Green'], of(1), of(2))).toEqual([
    [null, '1'],
    [null, '2'],
  ])
})
