import { describe, expect, test } from 'vitest'
import { day } from '../../domain/day.ts'
import type { Cell } from '../cells.ts'
import { readDueCell, type DayReading } from './due-said.ts'

const READING: DayReading = {
  monthFirst: false,
  swapped: false,
  quarters: 'financial',
  years: { from: 2024, to: 2026 },
}
const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  ...{ address: 'E5', row: 5, column: 5, text, kind: 'text' },
  ...more,
})
const read = (text: string, more: Partial<Cell> = {}, reading: Partial<DayReading> = {}) => {
  const { due, doubt } = readDueCell(cell(text, more), { ...READING, ...reading }, null)
  return [due && [due.kind, due.from, due.to].filter(Boolean).join(' '), doubt?.why]
}

describe('what words say of when', () => {
  test.each([
    ['30/06/2025', 'day 2025-06-30 2025-06-30'],
    ['31/10/25', 'day 2025-10-31 2025-10-31'],
    ['31.7.12', null],
    ['31st May 2025', 'day 2025-05-31 2025-05-31'],
    ['Sept 2025', 'month 2025-09-01 2025-09-30'],
    ['Dec-25', 'month 2025-12-01 2025-12-31'],
    ["Mar '26", 'month 2026-03-01 2026-03-31'],
    ['end of March 2026', 'month 2026-03-01 2026-03-31'],
    ['By end Sept 25', 'month 2025-09-01 2025-09-30'],
    ['Q1 2025/26', 'quarter 2025-04-01 2025-06-30'],
    ['Q4 25/26', 'quarter 2026-01-01 2026-03-31'],
    ['FY25/26', 'year 2025-04-01 2026-03-31'],
    ['No later than 31 January 2026', 'day 2026-01-31 2026-01-31'],
    ['Spring 2026', 'season 2026-03-01 2026-05-31'],
    ['Autumn term 2025', 'season 2025-09-01 2025-12-31'],
    ['w/c 3 March 2025', 'week 2025-03-03 2025-03-09'],
    ['2025/26', 'year 2025-04-01 2026-03-31'],
    ['Summer 2025 (then yearly)', 'season 2025-06-01 2025-08-31'],
    ['Ongoing', 'ongoing'],
    ['On-going and monthly', 'ongoing'],
    ['Quarterly', 'ongoing'],
    ['Every month', 'ongoing'],
    ['w/e 18/12/25', 'day 2025-12-18 2025-12-18'],
    ['mid-January 2026', 'month 2026-01-01 2026-01-31'],
    ['Friday 14 November 2025', 'day 2025-11-14 2025-11-14'],
    ['Fri 14 Nov 25', 'day 2025-11-14 2025-11-14'],
    ['End Q4 25-26', 'quarter 2026-01-01 2026-03-31'],
    ['By the end of Q2 2025/26', 'quarter 2025-07-01 2025-09-30'],
    ['12/2025', 'month 2025-12-01 2025-12-31'],
    ['3.2026', null],
    ['13/2025', null],
    ['6 monthly', 'ongoing'],
    ['Every 6 weeks', 'ongoing'],
  ])('%s', (words, due) => {
    expect(read(words)[0]).toBe(due)
  })

  test.each([
    ['TBC', 'No date: to be confirmed'],
    ['To be confirmed in the Act', 'No date: to be confirmed'],
    ['–', 'No date: a mark alone'],
    ['Immediate', 'No date: it says how soon, and not when'],
    ['ASAP', 'No date: it says how soon, and not when'],
    ['Q2', 'A quarter of no year'],
    ['March', 'A month of no year'],
    ['31/3', 'A day of no year'],
    ['31 Mar', 'A day of no year'],
    ['14-Nov', 'A day of no year'],
    ['12 weeks', 'Not a date'],
    ['By end of Q2', 'A quarter of no year'],
    ['31/02/2025', 'February 2025 has 28 days. Did you mean 28 February 2025?'],
    ['45838', 'A number that is no date'],
    ['31.7.99', 'Its year is none of the plan’s'],
    ['when the tool is ready', 'Not a date'],
    ['Phase 1 completed\nPhase 2 Mar 2025', 'It says more than a time'],
    ['May 2025, then July 2025', 'It says more than one time'],
    ['As above', 'It says the same as the row above, which has no date'],
  ])('%s is a doubt', (words, why) => {
    expect(read(words)).toEqual([null, why])
  })

  test('suggests the time behind the number of a phase without it', () => {
    expect(readDueCell(cell('Phase 1 completed\nPhase 2 Mar 2025'), READING, null).doubt?.suggests).toBe('Mar 2025')
  })

  test('says the first of two times, with a doubt', () => {
    expect(readDueCell(cell('31st May 2025 (revised: 31 July)'), READING, null)).toEqual({
      due: { words: '31st May 2025 (revised: 31 July)', kind: 'day', from: '2025-05-31', to: '2025-05-31' },
      doubt: { why: 'It says another time as well', suggests: '(revised: 31 July)' },
    })
  })

  test('says the same as above', () => {
    const above = readDueCell(cell('31/07/2025'), READING, null)
    expect(readDueCell(cell('As above'), READING, above)).toEqual({
      due: { words: 'As above', kind: 'day', from: '2025-07-31', to: '2025-07-31' },
      doubt: { why: 'Taken from the row above' },
    })
  })

  test('says the month first where the column does', () => {
    expect(read('12/31/2025', {}, { monthFirst: true })[0]).toBe('day 2025-12-31 2025-12-31')
  })
})

describe('what a spreadsheet keeps as a day', () => {
  const on = { kind: 'date', on: day('2025-12-01') } as const
  test.each([
    ['01/12/2025', 'dd/mm/yyyy', 'day 2025-12-01 2025-12-01'],
    ['Dec-25', 'mmm-yy', 'month 2025-12-01 2025-12-31'],
    ['December 2025', '[$-809]mmmm yyyy', 'month 2025-12-01 2025-12-31'],
    ['2025', 'yyyy', 'year 2025-01-01 2025-12-31'],
    ['01 Dec', 'dd mmm', 'day 2025-12-01 2025-12-01'],
  ])('%s as %s', (text, format, due) => {
    expect(read(text, { ...on, format })[0]).toBe(due)
  })

  test('is changed round where its column was', () => {
    expect(
      read('04/03/2025', { kind: 'date', on: day('2025-03-04'), format: 'dd/mm/yyyy' }, { swapped: true })[0],
    ).toBe('day 2025-04-03 2025-04-03')
  })

  test.each<[string, Partial<Cell>, string]>([
    ['05/01/1900', { kind: 'date', on: day('1900-01-05') }, 'The year 1900 cannot be right'],
    ['45838', { kind: 'number' }, 'A number that is no date'],
    ['#REF!', { kind: 'error' }, 'Its formula ends in an error'],
    ['', { kind: 'number', formula: 'A1+1' }, 'Its formula has no stored result'],
  ])('%s is a doubt', (text, more, why) => {
    expect(read(text, more)[1]).toContain(why)
  })
})
