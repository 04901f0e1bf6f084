import { addDays, day, type Day } from './day.ts'

export const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type Quarter = (typeof QUARTERS)[number]

/** A council's year of money and measures: from 1 April to 31 March. */
export interface FinancialYear {
  from: Day
  to: Day
}

/** The calendar year in which the financial year of a day begins. */
const begins = (on: Day): number => Number(on.slice(0, 4)) - (on.slice(5, 7) < '04' ? 1 : 0)

const inFull = (year: number): string => String(year).padStart(4, '0')

/**
 * The financial year a day falls in.
 *
 * @example
 * financialYear(day('2021-03-31')) // => { from: '2020-04-01', to: '2021-03-31' }
 */
export function financialYear(on: Day): FinancialYear {
  const year = begins(on)
  return { from: day(`${inFull(year)}-04-01`), to: addDays(day(`${inFull(year + 1)}-04-01`), -1) }
}

/**
 * The quarter of the financial year a day falls in: Q1 is April to June.
 *
 * @example
 * quarter(day('2020-12-10')) // => 'Q3'
 */
export function quarter(on: Day): Quarter {
  const monthsIn = (Number(on.slice(5, 7)) + 8) % 12
  return QUARTERS[Math.floor(monthsIn / 3)] as Quarter
}

/**
 * The financial year of a day as people say it: ranges are said with "to".
 *
 * @example
 * sayFinancialYear(day('2020-12-10')) // => '2020 to 2021'
 */
export const sayFinancialYear = (on: Day): string => `${begins(on)} to ${begins(on) + 1}`
