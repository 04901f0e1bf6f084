import { expect, it } from 'vitest'
import { daysInWords } from './days-in-words.ts'

const JANUARY_29 = '2021-01-29 to 2021-01-29'
const found = (text: string) => daysInWords(text).map(({ from, to }) => `${from} to ${to}`)

it.each([
  ['29 January 2021', [JANUARY_29]],
  ['29 Jan 2021', [JANUARY_29]],
  ['29 JAN. 2021', [JANUARY_29]],
  ['29th January 2021', [JANUARY_29]],
  ['the 29th of January 2021', [JANUARY_29]],
  ['29 January, 2021', [JANUARY_29]],
  ['29-Jan-2021', [JANUARY_29]],
  ['January 29, 2021', [JANUARY_29]],
  ['2021-01-29', [JANUARY_29]],
  ['29/01/2021', [JANUARY_29]],
  ['29/1/2021', [JANUARY_29]],
  ['29/01/21', [JANUARY_29]],
  ['29.1.2021', [JANUARY_29]],
  ['29-01-2021', [JANUARY_29]],
  ['3 Sept 2021', ['2021-09-03 to 2021-09-03']],
  ['1st May 2021', ['2021-05-01 to 2021-05-01']],
  ['January 2021', ['2021-01-01 to 2021-01-31']],
  ['Feb 2020', ['2020-02-01 to 2020-02-29']],
  ['mid-December 2021', ['2021-12-01 to 2021-12-31']],
  ['late March 2021', ['2021-03-01 to 2021-03-31']],
  ['end of March 2021', ['2021-03-25 to 2021-03-31']],
  ['the end of February 2021', ['2021-02-22 to 2021-02-28']],
  // Several, in their order, none twice.
  ['From 1 May 2021 until June 2021', ['2021-05-01 to 2021-05-01', '2021-06-01 to 2021-06-30']],
  ['June 2021, then 1 May 2021', ['2021-06-01 to 2021-06-30', '2021-05-01 to 2021-05-01']],
  // Nothing to find.
  ['', []],
  ['29 January', []],
  ['in 2021', []],
  ['31 April 2021', []],
  ['29/13/2021', []],
  ['version 1.2.2021.4 or 1/2/3/4', []],
  ['10/12/2020/5', []],
  ['the 12 may 2021 times be asked', ['2021-05-12 to 2021-05-12']],
  ['they may 20 times', []],
  ['Mayor 2021', []],
  ['85% of 120 families', []],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

it.each([
  ['By 29 January 2021', true],
  ['by the 29th of January 2021', true],
  ['before 29/01/2021', true],
  ['no later than January 2021', true],
  ['by the end of January 2021', true],
  ['due on 29 January 2021', true],
  ['from 29 January 2021', false],
  ['(34% in January 2021)', false],
  ['the baby, 29 January 2021', false],
])('%j is a deadline: %s', (text, expected) => {
  expect(daysInWords(text).map(({ isDeadline }) => isDeadline)).toEqual([expected])
})

it('gives the words back as they are written', () => {
  expect(daysInWords('By the End of March 2021.')[0]?.words).toBe('End of March 2021')
})
