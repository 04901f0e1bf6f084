import { expect, test } from 'vitest'
import { askColumn, askIs, columnAsked, readHeaders, sayHeaders } from './sheet-asks.ts'

test.each([
  ['3', [[3]]],
  ['4, 3', [[3, 4]]],
  ['3,4;12', [[3, 4], [12]]],
  ['12; 3 , 4', [[3, 4], [12]]],
  ['none', [[]]],
  ['3, 8', [[3, 8]]],
  ['3, 9', null],
  ['4; 4', null],
  ['3, 4; 4', null],
  ['0', null],
  ['3;', null],
  ['; 3', null],
  ['3 4', null],
  ['None at all', null],
  ['12345678', null],
  ['', null],
])('“%s” heads tables in the rows %j', (said, headers) => {
  expect(readHeaders(said)).toEqual(headers)
})

test.each([
  [[[3, 4], [12]], '3, 4; 12'],
  [[[3], []], '3'],
  [[[]], 'none'],
  [[], 'none'],
])('%j is said as “%s”', (headers, said) => {
  expect(sayHeaders(headers)).toBe(said)
})

const [first, second] = [{ name: 'Plan' }, { name: 'Plan', from: 12 }]

test('the tables of a sheet and their columns are called each by a name of its own', () => {
  expect([first, second].map(askIs)).toEqual(['sheet:Plan', 'sheet:Plan!12'])
  expect([first, second].map((table) => askColumn(table, 'AB'))).toEqual(['column:Plan!AB', 'column:Plan!AB12'])
})

test.each([
  ['column:Plan!AB', first, 'AB'],
  ['column:Plan!AB12', second, 'AB'],
  ['column:Plan!AB12', first, undefined],
  ['column:Plan!AB', second, undefined],
  ['column:Plan!AB1', second, undefined],
  ['column:Plan B!AB', first, undefined],
  ['sheet:Plan!12', second, undefined],
  ['column:Plan!ab', first, undefined],
])('%s is of %j the column %s', (id, table, column) => {
  expect(columnAsked(id, table)).toBe(column)
})
