import type { Reason } from '../delivery-status.ts'

const BECAUSE: Record<Reason, (staleAfterDays: number | undefined) => string> = {
  'closed-before': () => 'It was closed before this record began',
  'agreed-complete': () => 'The board has agreed that it is complete',
  embedded: () => 'The board has agreed that it is complete and, tested again later, that it has lasted',
  claimed: () => 'Its owner says that it is complete; the chair has not yet agreed',
  overdue: () => 'Its due date has passed and the board has not agreed that it is complete',
  returned: () => 'The claim that it was complete was returned, and its owner has not reported since',
  reopened: () => 'The board reopened it, and its owner has not reported since',
  'not-due-to-start': () => 'Its start date has not come',
  'not-yet-reported': () => 'Its start date has come; nobody has reported on it yet',
  'never-reported': (days) => `Nobody has ever reported on it, ${howLong(days)} its start date`,
  'gone-quiet': (days) =>
    `Nobody has reported on it for ${days === undefined ? 'longer than the plan allows' : `over ${days} days`}`,
  'as-reported': () => 'As its owner reported',
}
const howLong = (days: number | undefined) => (days === undefined ? 'long after' : `over ${days} days after`)

/** Why an action shows what it shows, as a sentence without its full stop. */
export const sayBecause = (because: Reason, staleAfterDays?: number): string => BECAUSE[because](staleAfterDays)
