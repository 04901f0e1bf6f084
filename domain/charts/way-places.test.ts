import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { dayDue } from '../due.ts'
import { describeWayOfAction } from './way-of-action.ts'
import { wayPlaces } from './way-places.ts'

const board = (heldOn: string) => ({ id: heldOn, heldOn: day(heldOn) })
const told: Parameters<typeof describeWayOfAction>[0] = {
  plan: { statusWords: {} },
  asAt: { day: day('2020-07-19'), isNow: true },
  action: {
    ref: '2.3',
    startsOn: day('2020-01-01'),
    due: dayDue(day('2021-02-04')),
    dueOn: day('2021-02-04'),
    originalDue: dayDue(day('2020-04-10')),
    originalDueOn: day('2020-04-10'),
    timesRedated: 2,
  },
  atBoards: [
    { meeting: board('2020-01-01'), status: null },
    { meeting: board('2020-02-10'), status: 'at-risk' },
  ],
  dateChanges: [
    { step: 'agreed', fromOn: day('2020-05-20') },
    { step: 'refused', fromOn: day('2020-06-01') },
    { step: 'agreed', fromOn: day('2020-04-10') },
  ],
}
const placesOf = (own: Partial<typeof told> = {}) => {
  const chart = describeWayOfAction({ ...told, ...own })
  return { ...wayPlaces(chart), from: chart.from, to: chart.to }
}

it('lies between its start and its due day, with the boards that saw it and the dates it was due', () => {
  const year = placesOf()
  expect(year).toMatchObject({ from: '2020-01-01', to: '2021-02-04', today: 50 })
  expect(year.boards).toEqual([{ on: '2020-02-10', status: 'at-risk', at: 10, lane: 0 }])
  expect(year.lanes).toEqual([{ lane: 0, clear: true }])
  expect(year.dues).toEqual([
    { on: '2020-04-10', at: 25, was: true, lane: 0 },
    { on: '2020-05-20', at: 35, was: true, lane: 0 },
    { on: '2021-02-04', at: 100, was: false, lane: 0 },
  ])
})

it('goes on to the day of the view where that is past its due day', () => {
  expect(placesOf({ asAt: { day: day('2021-06-01'), isNow: true } })).toMatchObject({ to: '2021-06-01', today: 100 })
})

it('parts boards and due dates of nearly the same days, and keeps the line of today off their marks', () => {
  const near = ['2020-07-15', '2020-07-21'].map((on) => ({ meeting: board(on), status: 'at-risk' as const }))
  const year = placesOf({ atBoards: near, dateChanges: [{ step: 'agreed', fromOn: day('2021-02-01') }] })
  expect(year.boards.map(({ lane }) => lane)).toEqual([0, 1])
  expect(year.lanes.map(({ clear }) => clear)).toEqual([false, false])
  expect(year.dues.map(({ was, lane }) => ({ was, lane }))).toEqual([
    { was: true, lane: 0 },
    { was: true, lane: 0 },
    { was: false, lane: 1 },
  ])
})
