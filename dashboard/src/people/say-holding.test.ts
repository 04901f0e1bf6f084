import { expect, it } from 'vitest'
import { day } from '../../../domain/day.ts'
import { sayHeldBy, sayHolding } from './say-holding.ts'

it.each([
  ['2020-12-09', 'Head of Service (deputy), since 9 December 2020, until 4 January 2021'],
  ['2020-12-10', 'Head of Service (deputy), since 10 December 2020, until 4 January 2021'],
  ['2020-12-14', 'Head of Service (deputy), from 14 December 2020, until 4 January 2021'],
  [null, 'Head of Service (deputy), until 4 January 2021'],
])('a post from %s is said as of the day', (fromOn, said) => {
  const holding = { title: 'Head of Service', capacity: 'deputy', toOn: day('2021-01-04') } as const
  expect(sayHolding({ ...holding, fromOn: fromOn === null ? null : day(fromOn) }, day('2020-12-10'))).toBe(said)
})

it.each([
  [null, 'held by nobody'],
  [{ name: 'Nia New', hasAccount: false }, 'held by Nia New, by name only'],
  [{ name: 'Nia New', hasAccount: true }, 'held by Nia New'],
])('a post of which %j is the holder is told so', (holder, said) => {
  expect(sayHeldBy({ holder })).toBe(said)
})
