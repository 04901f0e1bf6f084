import { expect, it } from 'vitest'
import type { StatusAtBoard } from '../../../domain/contract/frame.ts'
import { day } from '../../../domain/day.ts'
import type { ShownStatus } from '../../../domain/delivery-status.ts'
import { rollUp } from '../../../domain/roll-up.ts'
import { gridAtBoards } from './grid-at-boards.ts'

const today = { day: day('2020-12-10'), isNow: true }
const at = (heldOn: string | null, ...statuses: ShownStatus[]): StatusAtBoard => ({
  ...rollUp(statuses),
  meeting:
    heldOn === null
      ? null
      : { id: heldOn, kind: 'improvement-board', title: 'Board', heldOn: day(heldOn), dataCutOffOn: day(heldOn) },
})
const staffing = [
  at('2020-08-05'),
  at('2020-09-02', 'on-track', 'off-track'),
  at('2020-10-14', 'on-track'),
  at(null, 'at-risk'),
]
const audits = [at('2020-08-05', 'complete'), at('2020-09-02', 'complete'), at('2020-10-14'), at(null, 'complete')]

it('has a row a part and a status a day, the worst of its actions', () => {
  const { columns, worst, all } = gridAtBoards([staffing, audits], today, 13)
  expect(columns.map(({ when }) => when)).toEqual([
    '5 August 2020',
    '2 September 2020',
    '14 October 2020',
    '10 December 2020, today',
  ])
  expect(worst).toEqual([
    [null, 'off-track', 'on-track', 'at-risk'],
    ['complete', 'complete', null, 'complete'],
  ])
  expect(all).toBe(4)
})

it('has the last days of many, and says how many there are', () => {
  const { columns, worst, all } = gridAtBoards([staffing, audits], today, 2)
  expect(columns.map(({ when }) => when)).toEqual(['14 October 2020', '10 December 2020, today'])
  expect(worst).toEqual([
    ['on-track', 'at-risk'],
    [null, 'complete'],
  ])
  expect(all).toBe(4)
})

it('of a plan without parts is empty', () => {
  expect(gridAtBoards([], today, 13)).toEqual({ columns: [], worst: [], all: 0 })
})
