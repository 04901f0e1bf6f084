import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status', 'Progress']

const planOf = (statuses: string[], action = (i: number) => `Visit family group ${i} in time`) =>
  propose(
    bookOf(
      sheetOf([
        HEAD,
        ...statuses.map((status, i) => [`${i}`, action(i), 'Head of Service', '30/06/2025', status, `Told ${i}`]),
      ]),
    ),
  )

test('a column of which a part says a status is of ratings, and what says none is asked about twelve times at most', () => {
  const { sheets, questions, doubts } = planOf(
    Array.from({ length: 60 }, (_, i) => (i % 2 ? 'On track' : `Mostly fine ${i}`)),
  )
  expect(sheets[0]?.rows?.filter(({ rating }) => rating?.means === 'on-track')).toHaveLength(30)
  expect(questions.filter(({ id }) => id.startsWith('rating:'))).toHaveLength(12)
  expect(doubts.map(({ why }) => why)).toEqual(Array.from({ length: 3 }, () => 'It says no status'))
  expect(questions.find(({ id }) => id.startsWith('alike:'))?.cells).toHaveLength(15)
})

test('a status that its words say to some is proposed, and not taken', () => {
  const { sheets, questions } = planOf(['Delayed', 'N/A', 'On track'])
  expect(sheets[0]?.rows?.map(({ rating, state }) => [rating?.means, state])).toEqual([
    [null, undefined],
    [null, undefined],
    ['on-track', undefined],
  ])
  expect(questions.map(({ id, proposed }) => [id, proposed])).toEqual([
    ['rating:delayed', 'at-risk'],
    ['rating:n/a', 'withdrawn'],
  ])
})

test('an action that is called merged and is rated is in doubt, and stays', () => {
  const { sheets, doubts } = planOf(['On track', ''], () => 'Merged with 2a')
  expect(sheets[0]?.rows?.map(({ state }) => state?.is)).toEqual([undefined, 'withdrawn'])
  expect(doubts.map(({ cell }) => cell)).toEqual(['B2'])
})

test('comments on a rating are no rating, whatever they say', () => {
  const head = ['Ref', 'Action', 'Lead', 'RAG', 'RAG comments']
  const rows = [
    ['1', 'Train all the staff', 'Head of Service', 'Amber', 'Slipped because the trainer left'],
    ['2', 'Hire two managers', 'Head of Service', 'Green', 'Complete'],
    ['3', 'Audit each team', 'Head of Service', 'Green', 'On track'],
    ['4', 'Ask the children', 'Head of Service', 'Red', 'Delayed'],
  ]
  const [sheet] = propose(bookOf(sheetOf([head, ...rows]))).sheets
  expect(sheet?.rows?.map(({ rating, progress, state }) => [rating?.words, progress, state])).toEqual(
    rows.map(([, , , rating, said]) => [rating, said, undefined]),
  )
})

const ticked = (heads: readonly string[], ...rows: readonly string[][]) =>
  propose(
    bookOf(
      sheetOf([
        ['Ref', 'Action', 'Lead', 'Deadline', ...heads],
        ...rows.map((ticks, i) => [
          `${i}`,
          `Visit family group ${i} in time`,
          'Head of Service',
          '30/06/2025',
          ...ticks,
        ]),
      ]),
    ),
  )

test.each<[string, string[], string[][], (string | null | undefined)[]]>([
  [
    'words of status',
    ['Not started', 'In progress', 'Complete'],
    [
      ['x', '', ''],
      ['', 'x', ''],
      ['', '', '✓'],
      ['', '', ''],
    ],
    ['not-started', 'on-track', 'complete', undefined],
  ],
  [
    'that go on until the last',
    ['Started', 'In progress', 'Done'],
    [
      ['Y', 'Y', 'N'],
      ['Y', 'Y', 'Y'],
      ['N', 'N', 'N'],
    ],
    ['on-track', 'complete', undefined],
  ],
  [
    'colours, which are asked about',
    ['Red', 'Amber', 'Green'],
    [
      ['x', '', ''],
      ['', 'X', ''],
    ],
    [null, null],
  ],
])('ticks under heads rate an action: %s', (_, heads, rows, means) => {
  const { sheets, doubts } = ticked(heads, ...rows)
  expect(sheets[0]?.headerRows).toEqual([1])
  expect(sheets[0]?.rows?.map(({ rating }) => rating?.means)).toEqual(means)
  expect(doubts).toEqual([])
})

test('a tick that nobody has explained stands under its own head', () => {
  const { sheets, questions } = ticked(['Red', 'Amber'], ['x', ''], ['', 'x'])
  expect(questions.map(({ id }) => id)).toEqual(['rating:red', 'rating:amber'])
  expect(sheets[0]?.rows?.map(({ rating }) => [rating?.words, rating?.under])).toEqual([
    ['x', 'Red'],
    ['x', 'Amber'],
  ])
})

test.each([
  ['one column that says whether it is done', ['Complete'], ['Y']],
  ['dates under statuses', ['Started', 'Complete'], ['01/02/2025', '']],
  ['ratings of three months', ['RAG May', 'RAG June', 'RAG July'], ['x', 'x', 'x']],
])('are no ticks: %s', (_, heads, row) => {
  const { sheets } = ticked(heads, row, row)
  expect(sheets[0]?.rows?.every(({ rating }) => rating?.under === undefined)).toBe(true)
})

test('ratings side by side below a header are no header', () => {
  const { sheets } = ticked(['RAG May', 'RAG June'], ['On track', 'At risk'], ['At risk', 'Off track'])
  expect(sheets[0]?.headerRows).toEqual([1])
  expect(sheets[0]?.rows?.map(({ rating }) => rating?.means)).toEqual(['at-risk', 'off-track'])
})

test('signs that are told apart by the colour of their letter are in doubt, each by itself', () => {
  const { sheets, doubts, questions } = planOf(['●', '●', 'Green'])
  expect(sheets[0]?.rows?.map(({ rating }) => rating?.words)).toEqual([undefined, undefined, 'Green'])
  expect(doubts.map(({ cell, why }) => [cell, why.slice(0, 30)])).toEqual([
    ['E2', 'A sign that its colour alone t'],
    ['E3', 'A sign that its colour alone t'],
  ])
  expect(questions.map(({ id }) => id)).toEqual(['rating:green'])
})

test.each([
  ['RAG', 'Select', undefined],
  ['Status', 'Choose an item.', undefined],
  ['R A G', 'On track', 'on-track'],
])('under %s, %s rates %s', (head, said, means) => {
  const { sheets, questions } = propose(
    bookOf(
      sheetOf([
        ['Ref', 'Action', 'Lead', 'Due', head],
        ['1', 'Visit every family', 'Head of Service', '31/03/2026', said],
      ]),
    ),
  )
  expect([sheets[0]?.rows?.[0]?.rating?.means, questions]).toEqual([means, []])
})
