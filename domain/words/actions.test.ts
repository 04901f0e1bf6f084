import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { dayDue, type Due } from '../due.ts'
import { readDue } from '../read-due.ts'
import { sayDates, sayWhy } from './actions.ts'

const row = {
  startsOn: day('2020-01-01'),
  due: dayDue(day('2021-03-31')) as Due,
  originalDue: dayDue(day('2021-03-31')) as Due,
  timesRedated: 0,
  late: false,
  daysLate: 0,
  because: 'as-reported',
  reported: { deliveryStatus: 'on-track', effectiveOn: day('2020-12-03') },
  deliveryStatus: 'on-track',
} as const

const due = (typed: string) => readDue(typed) as Due
const ongoing = due('Ongoing, reviewed on 1 June 2021')

it.each([
  ['a promise that held', row, 'Due 31 March 2021, as first promised'],
  [
    'a date moved once',
    { ...row, due: dayDue(day('2021-06-30')), timesRedated: 1 },
    'Due 30 June 2021; first promised 31 March 2021: 91 days later, moved once',
  ],
  [
    'a date brought forward',
    { ...row, due: dayDue(day('2021-03-30')), timesRedated: 3 },
    'Due 30 March 2021; first promised 31 March 2021: 1 day earlier, moved 3 times',
  ],
  [
    'a day past it',
    { ...row, late: true, daysLate: 1 },
    'Due 31 March 2021, as first promised. 1 day past its due date',
  ],
  ['a season', { ...row, due: due('Spring 2021') }, 'Due Spring 2021, as first promised'],
  [
    'a season, late by less than one',
    { ...row, due: due('Spring 2021'), late: true, daysLate: 30 },
    'Due Spring 2021, as first promised. Less than a season late',
  ],
  [
    'a month, late by two',
    { ...row, due: due('March 2021'), late: true, daysLate: 61 },
    'Due March 2021, as first promised. 2 months late',
  ],
  [
    'a season moved to another',
    { ...row, originalDue: due('Spring 2021'), due: due('Summer 2021'), timesRedated: 1 },
    'Due Summer 2021; first promised Spring 2021, moved once',
  ],
  ['what is ongoing', { ...row, due: ongoing }, 'Ongoing, reviewed on 1 June 2021'],
  [
    'a review that was missed',
    { ...row, due: ongoing, because: 'review-missed' as const },
    'Ongoing; review was due on 1 June 2021',
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

it('names no start that is not known, and no due date that is none', () => {
  const unknown = { ...row, startsOn: null, reported: null }
  expect(sayWhy({ ...unknown, because: 'not-yet-reported', deliveryStatus: 'not-started' }, 38)).toBe(
    'Nobody has reported on it yet.',
  )
  expect(sayWhy({ ...unknown, because: 'never-reported', deliveryStatus: 'out-of-date' }, 38)).toBe(
    'Nobody has ever reported on it, over 38 days after it was recorded.',
  )
  expect(sayWhy({ ...unknown, due: due('Spring 2021'), because: 'overdue', deliveryStatus: 'off-track' }, 38)).toBe(
    'The time in which it was due has passed and the board has not agreed that it is complete.',
  )
  expect(sayWhy({ ...unknown, due: ongoing, because: 'review-missed', deliveryStatus: 'out-of-date' }, 38)).toBe(
    'Its review was due on 1 June 2021, and nobody has reported since.',
  )
})
