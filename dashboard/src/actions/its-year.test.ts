import { expect, it } from 'vitest'
import type { ActionView } from '../../../domain/contract/actions.ts'
import { day } from '../../../domain/day.ts'
import { itsYear } from './its-year.ts'

const board = (heldOn: string) => ({ id: heldOn, title: 'Board', heldOn: day(heldOn), dataCutOffOn: day(heldOn) })
const told = {
  asAt: { day: day('2020-07-19'), isNow: true, hasEnded: false, param: null, meeting: null },
  action: { startsOn: day('2020-01-01'), dueOn: day('2021-02-04'), originalDueOn: day('2020-04-10') },
  atBoards: [
    { meeting: board('2020-01-01'), status: null },
    { meeting: board('2020-02-10'), status: 'at-risk' as const },
  ],
  dateChanges: [
    { step: 'agreed', fromOn: day('2020-05-20') },
    { step: 'refused', fromOn: day('2020-06-01') },
    { step: 'agreed', fromOn: day('2020-04-10') },
  ] as ActionView['dateChanges'],
}

it('lies between its start and its due day, with the boards that saw it and the dates it was due', () => {
  const year = itsYear(told)
  expect(year).toMatchObject({ from: '2020-01-01', to: '2021-02-04', today: 50 })
  expect(year.boards).toEqual([{ heldOn: '2020-02-10', status: 'at-risk', at: 10, lane: 0 }])
  expect(year.lanes).toEqual([{ lane: 0, clear: true }])
  expect(year.dues).toEqual([
    { on: '2020-04-10', at: 25, hollow: true, lane: 0 },
    { on: '2020-05-20', at: 35, hollow: true, lane: 0 },
    { on: '2021-02-04', at: 100, hollow: false, lane: 0 },
  ])
})

it('goes on to the day of the view where that is past its due day', () => {
  expect(itsYear({ ...told, asAt: { ...told.asAt, day: day('2021-06-01') } })).toMatchObject({
    to: '2021-06-01',
    today: 100,
  })
})

it('parts boards and due dates of nearly the same days, and keeps the line of today off their marks', () => {
  const near = ['2020-07-15', '2020-07-21'].map((on) => ({ meeting: board(on), status: 'at-risk' as const }))
  const year = itsYear({
    ...told,
    atBoards: near,
    dateChanges: [{ step: 'agreed', fromOn: day('2021-02-01') }] as ActionView['dateChanges'],
  })
  expect(year.boards.map(({ lane }) => lane)).toEqual([0, 1])
  expect(year.lanes.map(({ clear }) => clear)).toEqual([false, false])
  expect(year.dues.map(({ hollow, lane }) => ({ hollow, lane }))).toEqual([
    { hollow: true, lane: 0 },
    { hollow: true, lane: 0 },
    { hollow: false, lane: 1 },
  ])
})
