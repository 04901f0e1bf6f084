import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { dayDue } from '../due.ts'
import type { ShownStatus } from '../delivery-status.ts'
import { sayMoved, saySeen } from './action-year.ts'

const at = (...statuses: (ShownStatus | null)[]) =>
  statuses.map((status, index) => ({ heldOn: day(`2020-0${index + 1}-10`), status }))
const sayYear = (of: Parameters<typeof saySeen>[0] & Parameters<typeof sayMoved>[0]) =>
  `${saySeen(of)}. ${sayMoved(of)}`.trim()
const year = { due: dayDue(day('2021-03-31')), originalDue: dayDue(day('2020-09-30')), timesRedated: 0 }

it.each([
  [
    at(null, 'off-track', 'at-risk', 'at-risk'),
    2,
    'Of 3 boards, 1 saw it off track and 2 at risk. Its date moved twice, first from 30 September 2020.',
  ],
  [at('on-track'), 0, 'The one board so far saw it on track. Its date has not moved.'],
  [at('on-track', 'on-track'), 0, 'Both boards saw it on track. Its date has not moved.'],
  [at(null, 'at-risk', 'at-risk', 'at-risk'), 0, 'All 3 boards saw it at risk. Its date has not moved.'],
  [at(null), 1, 'No board has seen it yet. Its date moved once, first from 30 September 2020.'],
])('an action’s year is told with its counts', (atBoards, timesRedated, said) => {
  expect(sayYear({ ...year, atBoards, timesRedated })).toBe(said)
})

it('what is ongoing has no date that could have moved', () => {
  const due = { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: null } as const
  expect(sayYear({ atBoards: at('on-track'), due, originalDue: null, timesRedated: 0 })).toBe(
    'The one board so far saw it on track.',
  )
})
