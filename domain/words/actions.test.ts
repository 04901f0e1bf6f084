import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayDates, sayWhy } from './actions.ts'

const row = {
  dueOn: day('2021-03-31'),
  originalDueOn: day('2021-03-31'),
  timesRedated: 0,
  late: false,
  daysLate: 0,
  because: 'as-reported',
  reported: { deliveryStatus: 'on-track', effectiveOn: day('2020-12-03') },
  deliveryStatus: 'on-track',
} as const

it.each([
  ['a promise that held', row, 'Due 31 March 2021, as first promised'],
  [
    'a date moved once',
    { ...row, dueOn: day('2021-06-30'), timesRedated: 1 },
    'Due 30 June 2021; first promised 31 March 2021: 91 days later, moved once',
  ],
  [
    'a date brought forward',
    { ...row, dueOn: day('2021-03-30'), timesRedated: 3 },
    'Due 30 March 2021; first promised 31 March 2021: 1 day earlier, moved 3 times',
  ],
  [
    'a day past it',
    { ...row, late: true, daysLate: 1 },
    'Due 31 March 2021, as first promised. 1 day past its due date',
  ],
])('says %s', (_what, given, said) => {
  expect(sayDates(given)).toBe(said)
})

it('names the owner’s word only where the record says otherwise', () => {
  expect(sayWhy(row, 38)).toBe('As its owner reported on 3 December 2020.')
  expect(sayWhy({ ...row, because: 'overdue', deliveryStatus: 'off-track' }, 38)).toBe(
    'Its due date has passed and the board has not agreed that it is complete. Its owner’s last word was on track, on 3 December 2020.',
  )
  expect(sayWhy({ ...row, because: 'never-reported', reported: null, deliveryStatus: 'out-of-date' }, 38)).toBe(
    'Nobody has ever reported on it, over 38 days after its start date.',
  )
})
