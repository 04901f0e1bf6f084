import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { MEETING_KINDS } from '../vocabulary.ts'
import { sayMoment, saySide, sayThen } from './moments.ts'

const on = { day: day('2020-10-14') }
const heldOn = day('2020-10-28')

it('says a moment by its day', () => {
  const moment = { ...on, meeting: null }
  expect([sayMoment(moment), saySide({ ...moment, isNow: true }), sayThen(moment)]).toEqual([
    '14 October 2020',
    'today, 14 October 2020',
    'on 14 October 2020',
  ])
})

it('says the moment of a meeting by what it is, and calls only boards a board', () => {
  expect(MEETING_KINDS.map((kind) => sayMoment({ ...on, meeting: { kind, heldOn } }))).toEqual([
    'the board of 28 October 2020',
    'the scrutiny committee of 28 October 2020',
    'the quarterly review of 28 October 2020',
    'the staff reference group of 28 October 2020',
  ])
  const committee = { ...on, isNow: false, meeting: { kind: 'scrutiny-committee' as const, heldOn } }
  expect(saySide(committee)).toBe('the scrutiny committee of 28 October 2020')
  expect(sayThen(committee)).toBe('at the scrutiny committee of 28 October 2020')
})
