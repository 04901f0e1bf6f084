import { expect, it } from 'vitest'
import { day } from '../../../domain/day.ts'
import { inOrder } from './in-order.ts'

const held = ['2021-01-20', '2020-12-16', '2020-12-10', '2020-12-09', '2020-11-11'].map((on) => ({ heldOn: day(on) }))
const listed = (on: string, isNow: boolean) =>
  inOrder(held, { day: day(on), isNow }).map(({ heldOn }) => heldOn.slice(5))

it('lists the next meeting first, today’s before it, then those that are over', () => {
  expect(listed('2020-12-10', true)).toEqual(['12-10', '12-16', '01-20', '12-09', '11-11'])
})
it('lists a past day’s own meeting among those that are over by its end', () => {
  expect(listed('2020-12-10', false)).toEqual(['12-16', '01-20', '12-10', '12-09', '11-11'])
})
it('lists the newest first where all are over', () => {
  expect(listed('2021-02-01', true)).toEqual(['01-20', '12-16', '12-10', '12-09', '11-11'])
})
