import { expect, it } from 'vitest'
import { sayUnlikelyYear, unlikelyYear } from './plan-years.ts'

it.each([
  ['the last day before a plan’s years', '1999-12-31', 'The year 1999 cannot be right. Enter a year from 2000 to 2050'],
  ['their first', '2000-01-01', null],
  ['their last', '2050-12-31', null],
  ['the day after', '2051-01-01', 'The year 2051 cannot be right. Enter a year from 2000 to 2050'],
  ['a year of two figures', '0021-02-28', 'The year 21 cannot be right. Did you mean 2021?'],
  ['a year half typed', '0221-02-28', 'The year 221 cannot be right. Did you mean 2021?'],
  ['a slip in its first figures', '1020-10-14', 'The year 1020 cannot be right. Did you mean 2020?'],
  [
    'the last year before those worth offering',
    '0009-01-01',
    'The year 9 cannot be right. Enter a year from 2000 to 2050',
  ],
  ['the first worth offering', '0010-01-01', 'The year 10 cannot be right. Did you mean 2010?'],
  ['the last worth offering', '0049-01-01', 'The year 49 cannot be right. Did you mean 2049?'],
  ['the year after', '0050-01-01', 'The year 50 cannot be right. Enter a year from 2000 to 2050'],
  ['"for ever"', '9999-12-31', 'The year 9999 cannot be right. Enter a year from 2000 to 2050'],
  ['a figure too many', '20210-02-28', 'The year 20210 cannot be right. Enter a year from 2000 to 2050'],
  ['the year nought', '0000-01-01', 'The year 0 cannot be right. Enter a year from 2000 to 2050'],
  ['no day at all', 'soon', null],
])('%s', (_what, typed, said) => {
  const found = unlikelyYear(typed)
  expect(found && sayUnlikelyYear(found)).toBe(said)
})
