import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  dayOf,
  daysBetween,
  endOfDay,
  instant,
  isDay,
  isInstant,
  londonTime,
  sayDay,
  sayDayShort,
  sayInstant,
  sayRange,
} from './day.ts'

describe('a day', () => {
  it.each(['2020-02-29', '2000-02-29', '2020-12-31', '2021-01-01'])('is %s', (said) => {
    expect(isDay(said)).toBe(true)
    expect(day(said)).toBe(said)
  })

  it.each([
    '',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-00-10',
    '2020-13-01',
    '2020-12-00',
    '2020-12-32',
    '2020-1-5',
    '20-12-10',
    '12020-12-10',
    '10/12/2020',
    '10 December 2020',
    '2020-12-10T00:00:00.000Z',
    ' 2020-12-10',
    '2020-12-10\n',
    '２０２０-12-10',
    'yesterday',
  ])('is not %j', (said) => {
    expect(isDay(said)).toBe(false)
    expect(() => day(said)).toThrow(RangeError)
  })
})

describe('an instant', () => {
  it('is a moment in UTC to the millisecond', () => {
    expect(instant('2020-12-10T09:00:00.000Z')).toBe('2020-12-10T09:00:00.000Z')
    expect(instant(new Date(0))).toBe('1970-01-01T00:00:00.000Z')
  })

  it.each([
    '',
    '2020-12-10',
    '2020-12-10T09:00:00Z',
    '2020-12-10T09:00:00.000',
    '2020-12-10T09:00:00.000+00:00',
    '2020-12-10T24:00:00.000Z',
    '2020-12-10T09:60:00.000Z',
    '2021-02-29T09:00:00.000Z',
  ])('is not %j', (said) => {
    expect(isInstant(said)).toBe(false)
    expect(() => instant(said)).toThrow(RangeError)
  })
})

describe('the day it is in London', () => {
  it.each([
    ['in winter, the last moment of a day', '2020-12-10T23:59:59.999Z', '2020-12-10'],
    ['in winter, the first of the next', '2020-12-11T00:00:00.000Z', '2020-12-11'],
    ['in summer, the last moment of a day', '2020-07-01T22:59:59.999Z', '2020-07-01'],
    ['in summer, the first of the next', '2020-07-01T23:00:00.000Z', '2020-07-02'],
    ['before the clocks go forward', '2020-03-28T23:59:59.999Z', '2020-03-28'],
    ['after the clocks went forward', '2020-03-29T23:00:00.000Z', '2020-03-30'],
    ['before the clocks go back', '2020-10-24T23:00:00.000Z', '2020-10-25'],
    ['after the clocks went back', '2020-10-25T23:59:59.999Z', '2020-10-25'],
  ])('%s', (_when, moment, expected) => {
    expect(dayOf(instant(moment))).toBe(expected)
  })
})

describe('the end of a day in London', () => {
  it.each([
    ['in winter', '2020-12-10', '2020-12-10T23:59:59.999Z'],
    ['in summer', '2020-07-01', '2020-07-01T22:59:59.999Z'],
    ['the day before the clocks go forward', '2020-03-28', '2020-03-28T23:59:59.999Z'],
    ['the day they go forward', '2020-03-29', '2020-03-29T22:59:59.999Z'],
    ['the day before they go back', '2020-10-24', '2020-10-24T22:59:59.999Z'],
    ['the day they go back', '2020-10-25', '2020-10-25T23:59:59.999Z'],
  ])('%s', (_when, on, expected) => {
    expect(endOfDay(day(on))).toBe(expected)
  })

  it('is the last moment of that day: a millisecond later is the next', () => {
    const days = fc.integer({ min: 0, max: 6000 }).map((after) => addDays(day('2019-01-01'), after))
    fc.assert(
      fc.property(days, (on) => {
        const end = endOfDay(on)
        expect(dayOf(end)).toBe(on)
        expect(dayOf(instant(new Date(Date.parse(end) + 1)))).toBe(addDays(on, 1))
      }),
      { seed: 4173, numRuns: 200 },
    )
  })
})

it('tells a time of day in London, summer and winter', () => {
  expect(londonTime(day('2020-12-10'), 9)).toBe('2020-12-10T09:00:00.000Z')
  expect(londonTime(day('2020-07-01'), 14, 30)).toBe('2020-07-01T13:30:00.000Z')
})

describe('days from one to another', () => {
  it.each([
    ['the same', '2020-12-10', '2020-12-10', 0],
    ['the next', '2020-12-10', '2020-12-11', 1],
    ['the one before', '2020-12-10', '2020-12-09', -1],
    ['over a leap day', '2020-02-28', '2020-03-01', 2],
    ['over no leap day', '2021-02-28', '2021-03-01', 1],
    ['over the clocks going forward', '2020-03-28', '2020-03-30', 2],
    ['over the clocks going back', '2020-10-24', '2020-10-26', 2],
    ['over a year', '2019-12-31', '2020-12-31', 366],
  ])('%s', (_which, from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected)
    expect(addDays(day(from), expected)).toBe(to)
  })
})

it('says days and moments as people in England do', () => {
  expect(sayDay(day('2019-11-28'))).toBe('28 November 2019')
  expect(sayDay(day('2020-02-01'))).toBe('1 February 2020')
  expect(sayDayShort(day('2019-11-28'))).toBe('28 November')
  expect(sayInstant(instant('2020-12-04T14:30:00.000Z'))).toBe('4 December 2020 at 14:30')
  expect(sayInstant(instant('2020-07-01T23:05:00.000Z'))).toBe('2 July 2020 at 00:05')
})

it.each([
  ['one day', '2020-08-20', '2020-08-20', '20 August 2020'],
  ['days of a month', '2020-08-20', '2020-08-21', '20 to 21 August 2020'],
  ['days of two months', '2020-11-30', '2020-12-01', '30 November to 1 December 2020'],
  ['the same month of two years', '2019-08-20', '2020-08-21', '20 August 2019 to 21 August 2020'],
  ['the turn of a year', '2019-12-31', '2020-01-01', '31 December 2019 to 1 January 2020'],
])('says a range of %s with "to"', (_which, from, to, expected) => {
  expect(sayRange(day(from), day(to))).toBe(expected)
})
