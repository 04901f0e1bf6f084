import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { financialYear, quarter, sayFinancialYear } from './financial-year.ts'

describe('a financial year runs from April to March', () => {
  it.each([
    ['the last day of one', '2020-03-31', '2019-04-01', '2020-03-31', '2019 to 2020'],
    ['the first day of the next', '2020-04-01', '2020-04-01', '2021-03-31', '2020 to 2021'],
    ['the last day of the calendar year', '2020-12-31', '2020-04-01', '2021-03-31', '2020 to 2021'],
    ['the first day of the calendar year', '2021-01-01', '2020-04-01', '2021-03-31', '2020 to 2021'],
    ['a leap day', '2024-02-29', '2023-04-01', '2024-03-31', '2023 to 2024'],
    ['the turn of a century', '2000-01-01', '1999-04-01', '2000-03-31', '1999 to 2000'],
  ])('%s, %s', (_which, on, from, to, said) => {
    expect(financialYear(day(on))).toEqual({ from, to })
    expect(sayFinancialYear(day(on))).toBe(said)
  })
})

it.each([
  ['2020-04-01', 'Q1'],
  ['2020-06-30', 'Q1'],
  ['2020-07-01', 'Q2'],
  ['2020-09-30', 'Q2'],
  ['2020-10-01', 'Q3'],
  ['2020-12-31', 'Q3'],
  ['2021-01-01', 'Q4'],
  ['2021-03-31', 'Q4'],
])('%s is in %s', (on, expected) => {
  expect(quarter(day(on))).toBe(expected)
})
