import { expect, it } from 'vitest'
import { day } from './day.ts'
import { exampleDayOf, exampleDays } from './example-days.ts'
import { readDay } from './read-day.ts'
import { readDue } from './read-due.ts'

it.each(['2020-12-10', '2026-11-26', '2026-12-31', '2027-01-01', '2048-06-01'])(
  'on %s each example can be read, and is in the year to come',
  (on) => {
    for (const example of Object.values(exampleDays(day(on))))
      expect(readDue(example)?.from?.slice(0, 4), example).toBe(String(Number(on.slice(0, 4)) + 1))
  },
)

it.each(['2020-12-10', '2026-11-26'])('on %s the example of a day is one of that year, in both ways', (on) => {
  for (const way of exampleDayOf(day(on)).split(' or ')) expect(readDay(way), way).toBe(`${on.slice(0, 4)}-12-03`)
})
