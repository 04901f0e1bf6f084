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
