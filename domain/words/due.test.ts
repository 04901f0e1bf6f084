import { expect, it } from 'vitest'
import { day } from '../day.ts'
import type { Due } from '../due.ts'
import { sayDueRead } from '../say-due-read.ts'
import { sayIsDue, sayRedated, sayWhenDue } from './due.ts'

const undated = (words: string, reviewOn: string | null = null): Due => ({
  kind: 'ongoing',
  from: null,
  to: null,
  words,
  reviewOn: reviewOn === null ? null : day(reviewOn),
})
const spring: Due = { kind: 'season', from: day('2021-03-01'), to: day('2021-05-31'), words: 'Spring 2021' }

it.each([
  ['Ongoing', null, 'Ongoing', 'is ongoing', 'Ongoing: it has no end, and no day of review'],
  ['on-going – BAU', null, 'On-going – BAU', 'is ongoing', 'on-going – BAU: it has no end, and no day of review'],
  [
    'Ongoing',
    '2021-06-01',
    'Ongoing, reviewed on 1 June 2021',
    'is ongoing, reviewed on 1 June 2021',
    'Ongoing: it has no end, and is reviewed on Tuesday 1 June 2021',
  ],
  // No day is known of these, and nobody said that they go on.
  [
    'To be confirmed',
    null,
    'Due “To be confirmed”',
    'is due “To be confirmed”',
    'To be confirmed: no day is known yet',
  ],
  ['Q2', null, 'Due “Q2”', 'is due “Q2”', 'Q2: no day is known yet'],
])('what has no last day says its own words: %s, %s', (words, reviewOn, line, within, read) => {
  const due = undated(words, reviewOn)
  expect(sayWhenDue({ due, because: 'as-reported' })).toBe(line)
  expect(sayIsDue(due)).toBe(within)
  expect(sayDueRead(due)).toBe(read)
})

it.each([
  [spring, undated('Ongoing', '2021-06-01'), 'Ongoing, reviewed on 1 June 2021; it was due Spring 2021'],
  [undated('TBC'), spring, 'Due Spring 2021; it was due “TBC”'],
  [spring, undated('TBC'), 'Due “TBC”; it was due Spring 2021'],
])('what it became, beside what it was: %j', (from, to, said) => {
  expect(sayRedated(from, to)).toBe(said)
})
