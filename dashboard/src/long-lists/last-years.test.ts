import { expect, it } from 'vitest'
import { lastYears } from './last-years.ts'

it.each([
  ['all of a short time', ['2019-12-11', '2020-12-10'], 2, ['2019-12-11', '2020-12-10']],
  ['the same day so many years before', ['2017-01-01', '2018-12-09', '2018-12-10', '2020-12-10'], 2, [2, 3]],
  ['one alone before them', ['2018-12-09', '2018-12-10', '2020-12-10'], 2, [0, 1, 2]],
  ['years before the last, not before today', ['2003-01-01', '2004-01-01', '2009-05-05', '2010-05-05'], 1, [2, 3]],
  ['the same, newest first', ['2020-12-10', '2020-01-01', '2016-01-01', '2015-01-01'], 2, [0, 1]],
  ['moments', ['2018-12-10T08:00:00Z', '2018-12-10T09:00:00Z', '2020-12-10T09:30:00Z'], 2, [2]],
  ['nothing of nothing', [], 2, []],
])('has %s', (_, list: string[], years, expected: (string | number)[]) => {
  expect(lastYears(list, (on) => on, years)).toEqual(expected.map((one) => (typeof one === 'string' ? one : list[one])))
})
