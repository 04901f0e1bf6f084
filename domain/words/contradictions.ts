import type { Found } from '../contradictions.ts'
import { sayDay } from '../day.ts'
import { sayIsDue } from './due.ts'
import { inWords, several } from './counting.ts'
import { sayStatusQuoted, type StatusWords } from './statuses.ts'

/**
 * What does not add up, to follow the ref of its action: no verdict on a
 * person, and a question to which there may be a good answer. What a past view
 * shows did not add up then, and is told in the past.
 *
 * @example
 * sayContradiction({ kind: 'on-track-past-due', due: dayDue(day('2020-11-30')) })
 * // => 'says on track, but was due on 30 November 2020'
 * sayContradiction({ kind: 'moved-often', times: 3, days: 332 }, { past: true })
 * // => 'had moved its date three times, 332 days in all'
 */
export function sayContradiction(
  found: Found,
  { past = false, words = {} }: { past?: boolean; words?: StatusWords } = {},
): string {
  const { says, has, have, is, expects } = past ? THEN : NOW
  const onTrack = sayStatusQuoted('on-track', words)
  switch (found.kind) {
    case 'on-track-past-due':
      return `${says} ${onTrack}, but ${sayIsDue(found.due, 'was')}`
    case 'forecast-past-due':
      return `${says} ${onTrack}, but ${expects} to finish on ${sayDay(found.forecastOn)}, after it ${is} due`
    case 'same-words':
      return `${has} used the same words ${inWords(found.updates)} updates running`
    case 'moved-often':
      return `${has} moved its date ${inWords(found.times)} times${found.days === null ? '' : `, ${several(found.days, 'day')} in all`}`
    case 'green-no-milestone':
      return `${says} ${onTrack}, but ${has} reached no milestone in ${several(found.days, 'day')}`
    case 'green-milestone-missed':
      return `${says} ${onTrack}, but ${found.milestones === 1 ? `a milestone ${has}` : `${found.milestones} milestones ${have}`} passed undone`
    case 'other-date-in-title':
      return `${says} “${found.written}” in its title, but ${sayIsDue(found.due, is)}`
    case 'other-date-in-measure':
      return `${says} “${found.written}” in its success measure, but ${sayIsDue(found.due, is)}`
    case 'closed-unreviewed':
      return `${past ? 'had been' : 'was'} agreed complete with no review of evidence on the record`
  }
}

const NOW = { says: 'says', has: 'has', have: 'have', is: 'is', expects: 'expects' }
const THEN = { says: 'said', has: 'had', have: 'had', is: 'was', expects: 'expected' }
