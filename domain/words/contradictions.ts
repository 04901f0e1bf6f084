import type { Found } from '../contradictions.ts'
import { sayDay } from '../day.ts'
import { inWords, several } from './counting.ts'

/**
 * What does not add up, to follow the ref of its action: no verdict on a
 * person, and a question to which there may be a good answer.
 *
 * @example
 * sayContradiction({ kind: 'on-track-past-due', dueOn: day('2020-11-30') })
 * // => 'says on track, but was due on 30 November 2020'
 */
export function sayContradiction(found: Found): string {
  switch (found.kind) {
    case 'on-track-past-due':
      return `says on track, but was due on ${sayDay(found.dueOn)}`
    case 'forecast-past-due':
      return `says on track, but expects to finish on ${sayDay(found.forecastOn)}, after it is due`
    case 'same-words':
      return `has used the same words ${inWords(found.updates)} updates running`
    case 'moved-often':
      return `has moved its date ${inWords(found.times)} times, ${several(found.days, 'day')} in all`
    case 'green-no-milestone':
      return `says on track, but has reached no milestone in ${several(found.days, 'day')}`
    case 'green-milestone-missed':
      return `says on track, but ${found.milestones === 1 ? 'a milestone has' : `${found.milestones} milestones have`} passed undone`
    case 'other-date-in-title':
      return `says “${found.written}” in its title, but is due on ${sayDay(found.dueOn)}`
    case 'other-date-in-measure':
      return `says “${found.written}” in its success measure, but is due on ${sayDay(found.dueOn)}`
    case 'closed-unreviewed':
      return 'was agreed complete with no review of evidence on the record'
  }
}
