import { expect, it } from 'vitest'
import { chooseMoments } from './choose-moments.ts'

it.each([
  ['says it already', '?from=meeting:board-2020-10-28', null],
  ['says nothing', '', null],
  ['has two empty days', '?from=meeting:a&asAt=meeting:b&fromDay=&toDay=', '?from=meeting:a&asAt=meeting:b'],
  [
    'has a day to begin from',
    '?from=meeting:a&asAt=meeting:b&fromDay=2020-03-01&toDay=',
    '?from=2020-03-01&asAt=meeting:b',
  ],
  ['has a day to end with', '?from=meeting:a&asAt=&fromDay=&toDay=2020-06-01', '?from=meeting:a&asAt=2020-06-01'],
  ['goes to today', '?from=meeting:a&asAt=&fromDay=&toDay=', '?from=meeting:a'],
])('an address that %s', (_what, search, expected) => {
  expect(chooseMoments(new URL(`http://localhost/medway-2019/compare${search}`))).toBe(expected)
})
