import { expect, it } from 'vitest'
import { addDays, day, type Day } from '../../domain/day.ts'
import { ANNOUNCED, isAnnounced } from '../../domain/testing/bank-holidays.ts'
import { isWorkingDay } from '../../domain/working-days.ts'
import { bankHolidays } from './bank-holidays.ts'

const isHoliday = await bankHolidays()
const daysOf = (year: string): Day[] =>
  Array.from({ length: 366 }, (_, i) => addDays(day(`${year}-01-01`), i)).filter((on) => on.startsWith(year))

it.each(Object.keys(ANNOUNCED))('%s has the working days that were announced', (year) => {
  for (const on of daysOf(year)) expect([on, isWorkingDay(on, isHoliday)]).toEqual([on, isWorkingDay(on, isAnnounced)])
})

it.each(['2000', '2031', '2050'])('%s, which no table of ours has, closes offices on the usual days', (year) => {
  const closed = daysOf(year).filter((on) => ![0, 6].includes(new Date(on).getUTCDay()) && isHoliday(on))
  expect(closed).toHaveLength(8)
  expect(isHoliday(day(`${year}-08-01`))).toBe(false)
})
