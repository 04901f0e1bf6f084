import { expect, it } from 'vitest'
import { day } from './day.ts'
import { asDay, readDay, sayDayRead, sayNotADay } from './read-day.ts'

it.each([
  '2020-12-03',
  '2020-12-3',
  '2020/12/03',
  '3/12/2020',
  '03/12/2020',
  ' 3 / 12 / 2020 ',
  '3.12.2020',
  '3-12-2020',
  '3 12 2020',
  '3 Dec 2020',
  '3 dec. 2020',
  '3-Dec-2020',
  '3Dec2020',
  '3 December 2020',
  '3\u00a0December\u00a02020',
  '3rd December 2020',
  '3rd of December, 2020',
  '3 DECEMBER 2020',
  'Thursday 3 December 2020',
  'Thu, 3 Dec 2020',
  'December 3, 2020',
])('%s is the third of December', (typed) => {
  expect([asDay(typed), readDay(typed)]).toEqual(['2020-12-03', '2020-12-03'])
})

it.each([
  ['1 Sept 2021', '2021-09-01'],
  ['22nd May 2021', '2021-05-22'],
  ['31/1/2021', '2021-01-31'],
  ['29/2/2020', '2020-02-29'],
  ['1/2/2021', '2021-02-01'],
])('the day comes first: %s', (typed, expected) => {
  expect(readDay(typed)).toBe(expected)
})

it.each([
  ['3/12/20', '0020-12-03'],
  ['3 Dec 20', '0020-12-03'],
  ['31/2/20', '0020-02-31'],
  ['0021-02-28', '0021-02-28'],
  ['20210-02-28', '20210-02-28'],
  ['3/12/9999', '9999-12-03'],
])('a year that no plan has is left to be asked about: %s', (typed, expected) => {
  expect([asDay(typed), readDay(typed)]).toEqual([expected, null])
})

it.each([
  ['31/2/2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
  ['30 Feb 2020', 'February 2020 has 29 days. Did you mean 29 February 2020?'],
  ['2021-02-29', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
  ['31 September 2021', 'September 2021 has 30 days. Did you mean 30 September 2021?'],
  ['12/31/2020', 'There is no month 31. Did you mean 31 December 2020?'],
  ['13/13/2020', 'Enter a real date: the day, the month and the year'],
  ['32/1/2021', 'Enter a real date: the day, the month and the year'],
  ['0/1/2021', 'Enter a real date: the day, the month and the year'],
  ['3 December', 'Enter the year too, in four figures'],
  ['3 Decembre 2020', 'Enter a real date: the day, the month and the year'],
  ['3 Ma 2020', 'Enter a real date: the day, the month and the year'],
  ['soon', 'Enter a real date: the day, the month and the year'],
  ['2020', 'Enter a real date: the day, the month and the year'],
])('%s is no day', (typed, said) => {
  expect([asDay(` ${typed} `), readDay(typed)]).toEqual([typed, null])
  expect(sayNotADay(typed)).toBe(said)
})

it.each([
  ['1/9/26', 'The year 26 cannot be right. Did you mean 2026?'],
  ['3 December 1020', 'The year 1020 cannot be right. Did you mean 2020?'],
])('asks for the year of %s', (typed, said) => {
  expect([readDay(typed), sayNotADay(typed)]).toEqual([null, said])
})

it('says back what it read', () => {
  expect(sayDayRead(day('2020-12-03'))).toBe('Thursday 3 December 2020')
})
