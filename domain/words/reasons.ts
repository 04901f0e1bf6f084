import { sayDay, type Day } from '../day.ts'
import type { Due } from '../due.ts'
import type { Reason } from '../delivery-status.ts'

/** What of an action its reason speaks of. */
export interface Reasoned {
  startsOn: Day | null
  due: Due
}

const BECAUSE: Record<Reason, (staleAfterDays: number | undefined, action: Reasoned | undefined) => string> = {
  'closed-before': () => 'It was closed before this record began',
  'agreed-complete': () => 'The board has agreed that it is complete',
  embedded: () => 'The board has agreed that it is complete and, tested again later, that it has lasted',
  claimed: () => 'Its owner says that it is complete; the chair has not yet agreed',
  overdue: (_days, action) =>
    `${action && action.due.kind !== 'day' ? 'The time in which it was due' : 'Its due date'} has passed and the board has not agreed that it is complete`,
  'review-missed': (_days, action) =>
    action?.due.kind === 'ongoing' && action.due.reviewOn !== null
      ? `Its review was due on ${sayDay(action.due.reviewOn)}, and nobody has reported since`
      : 'Its review was due, and nobody has reported since',
  returned: () => 'The claim that it was complete was returned, and its owner has not reported since',
  reopened: () => 'The board reopened it, and its owner has not reported since',
  'not-due-to-start': () => 'Its start date has not come',
  'not-yet-reported': (_days, action) =>
    action?.startsOn === null
      ? 'Nobody has reported on it yet'
      : 'Its start date has come; nobody has reported on it yet',
  'never-reported': (days, action) =>
    `Nobody has ever reported on it, ${howLong(days)} ${action?.startsOn === null ? 'it was recorded' : 'its start date'}`,
  'gone-quiet': (days) =>
    `Nobody has reported on it for ${days === undefined ? 'longer than the plan allows' : `over ${days} days`}`,
  'as-reported': () => 'As its owner reported',
}
const howLong = (days: number | undefined) => (days === undefined ? 'long after' : `over ${days} days after`)

/** Why an action shows what it shows, as a sentence without its full stop. */
export const sayBecause = (because: Reason, staleAfterDays?: number, action?: Reasoned): string =>
  BECAUSE[because](staleAfterDays, action)
