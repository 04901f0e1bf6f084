import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { describeBurnUp } from './burn-up.ts'
import { lineFrame } from './line-frame.ts'
import { quarters, scaleOfTime, stepsOf, thinned } from './scale-of-time.ts'
import { promised } from './testing/views.ts'

const DAYS = ['2020-01-31', '2020-02-29', '2020-12-10'].map(day)
const chart = {
  ...describeBurnUp(promised(1, 1)),
  today: day('2020-12-10'),
  places: DAYS.map((on) => ({ on, head: on })),
  marks: [],
  fan: null,
}

it('goes from the first place to a little after the last day, at true distances', () => {
  const { began, at, until } = scaleOfTime(chart)
  expect(began).toBe('2020-01-31')
  expect(DAYS.map(at)).toEqual([0, 29, 314])
  expect(until).toBe(321)
})

it.each([
  ['a mark', { marks: [{ on: day('2021-12-10'), label: 're-inspection expected' }] }],
  ['a forecast', { fan: { name: '', points: [{ on: day('2021-12-10'), head: '', low: 1, middle: 1, high: 1 }] } }],
])('goes on to %s beyond its places', (_what, own) => {
  expect(scaleOfTime({ ...chart, ...own }).until).toBe(679 + 14)
})

it('begins today where it has no place', () => {
  expect(scaleOfTime({ ...chart, places: [] })).toMatchObject({ began: '2020-12-10', until: 7 })
})

it('has the first day of each quarter', () => {
  expect(quarters({ began: day('2020-03-31'), until: 92 })).toEqual([1, 92])
  expect(quarters({ began: day('2020-04-01'), until: 90 })).toEqual([0])
})

it('leaves as many days as have room, evenly', () => {
  expect(thinned([1, 2, 3, 4, 5], 5)).toEqual([1, 2, 3, 4, 5])
  expect(thinned([1, 2, 3, 4, 5], 4)).toEqual([1, 3, 5])
  expect(thinned([1, 2, 3, 4, 5], 0)).toEqual([1])
})

it('has a promise stand to the end of the axis, and what is agreed to today', () => {
  const time = scaleOfTime(chart)
  const values = [1, 4, null]
  const agreed = stepsOf({ key: 'agreed', name: '', values }, chart.places, time)
  expect(agreed).toEqual([
    { x: 0, y: 1 },
    { x: 29, y: 4 },
  ])
  expect(stepsOf({ key: 'first-promise', name: '', values }, chart.places, time)).toEqual([...agreed, { x: 321, y: 4 }])
  expect(stepsOf({ key: 'first-promise', name: '', values: [null, null, null] }, chart.places, time)).toEqual([])
})

it('frames axes within the paper, below what stands over them', () => {
  const paper = { width: 700, size: 16 }
  const frame = lineFrame(describeBurnUp(promised(24, 300)), paper)
  expect(frame.left).toBeGreaterThan(16)
  expect(frame.right).toBeLessThan(700)
  expect(frame.counts.at(-1)).toBeGreaterThanOrEqual(300)
  expect(frame.months.length * 16 * 5.8).toBeLessThanOrEqual(700)
  const under = lineFrame(describeBurnUp(promised(24, 300)), paper, 30)
  expect([under.top - frame.top, under.foot - frame.foot, under.height - frame.height].map(Math.round)).toEqual([
    30, 30, 30,
  ])
})
