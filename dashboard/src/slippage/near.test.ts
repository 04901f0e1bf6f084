import { expect, it } from 'vitest'
import { near } from './near.ts'

const months = ['2020-09-30', '2020-10-31', '2020-11-30', '2020-12-10', '2020-12-31', '2021-01-31']
const list = months.map((on) => ({ on }))
const nearIn = (day: string, most: number) => near(list, day, most).map(({ on }) => on)

it.each([
  ['those on both sides of the day', '2020-12-10', 1, months.slice(2, 5)],
  ['all, where there are no more', '2020-12-10', 3, months],
  ['all, when all are asked for', '2020-12-10', Infinity, months],
  ['those after a day that comes before all', '2019-01-01', 1, months.slice(0, 2)],
  ['those before a day that comes after all', '2022-01-01', 1, months.slice(4)],
])('has %s', (_, day, most, expected) => {
  expect(nearIn(day, most)).toEqual(expected)
})
