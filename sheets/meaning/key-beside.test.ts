import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const ACTIONS = [
  ['1', 'Train all the staff', 'Head of Service', 'G'],
  ['2', 'Audit the plans', 'Head of Service', 'A'],
  ['3', 'Make a daily list', 'Head of Service', 'R'],
  ['4', 'Ask the children', 'Head of Service', 'B'],
]
const KEY = [
  ['R', 'Off track'],
  ['A', 'At risk'],
  ['G', 'On track'],
  ['B', 'Complete'],
]
const beside = (heads: readonly string[], key: readonly (readonly string[])[]) =>
  propose(
    bookOf(
      sheetOf([
        ['Ref', 'Action', 'Lead', 'RAG', '', ...heads],
        ...ACTIONS.map((row, i) => [...row, '', ...(key[i] ?? [])]),
      ]),
    ),
  )

test.each([
  ['Key', 'Meaning'],
  ['RAG', 'Description'],
  ['RAG key', ''],
  ['', ''],
])('a key beside the actions, headed %j and %j, rates none of them and explains all', (...heads) => {
  const { sheets, questions } = beside(heads, KEY)
  expect(sheets[0]?.rows?.map(({ rating, state }) => [rating?.words, rating?.means, state?.is])).toEqual([
    ['G', 'on-track', undefined],
    ['A', 'at-risk', undefined],
    ['R', 'off-track', undefined],
    ['B', 'complete', 'closed-before'],
  ])
  expect(questions.filter(({ about }) => about === 'ratings')).toEqual([])
})

test('ratings with what is said of them are no key', () => {
  const { sheets } = beside(
    ['Impact RAG', 'Impact'],
    [
      ['G', 'Families say so'],
      ['A', 'Too early to say'],
      ['R', 'None that is seen'],
      ['G', 'Nine in ten'],
    ],
  )
  expect(sheets[0]?.columns?.map(({ because }) => because)).not.toContain('it says what ratings mean')
})
