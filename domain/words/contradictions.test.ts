import { describe, expect, it } from 'vitest'
import type { Found } from '../contradictions.ts'
import { day } from '../day.ts'
import { dayDue } from '../due.ts'
import { sayContradiction } from './contradictions.ts'

const due = dayDue(day('2020-09-30'))
const other = { written: '31 March 2021', from: day('2021-03-31'), to: day('2021-03-31'), due }

describe('of a past view, says', () => {
  it.each<[said: string, found: Found]>([
    ['said on track, but was due on 30 September 2020', { kind: 'on-track-past-due', due }],
    [
      'said on track, but expected to finish on 1 October 2020, after it was due',
      { kind: 'forecast-past-due', forecastOn: day('2020-10-01') },
    ],
    ['had used the same words three updates running', { kind: 'same-words', updates: 3 }],
    ['had moved its date three times, 332 days in all', { kind: 'moved-often', times: 3, days: 332 }],
    ['said on track, but had reached no milestone in 91 days', { kind: 'green-no-milestone', days: 91 }],
    ['said on track, but a milestone had passed undone', { kind: 'green-milestone-missed', milestones: 1 }],
    ['said on track, but 2 milestones had passed undone', { kind: 'green-milestone-missed', milestones: 2 }],
    ['said “31 March 2021” in its title, but was due on 30 September 2020', { kind: 'other-date-in-title', ...other }],
    [
      'said “31 March 2021” in its success measure, but was due on 30 September 2020',
      { kind: 'other-date-in-measure', ...other },
    ],
    ['had been agreed complete with no review of evidence on the record', { kind: 'closed-unreviewed' }],
  ])('%s', (said, found) => {
    expect(sayContradiction(found, { past: true })).toBe(said)
    expect(sayContradiction(found)).not.toBe(said)
  })
})

it('quotes a word of the plan’s own for what an owner says', () => {
  expect(
    sayContradiction({ kind: 'on-track-past-due', due }, { words: { 'on-track': 'On Track (but not yet due)' } }),
  ).toBe('says “On Track (but not yet due)”, but was due on 30 September 2020')
})
