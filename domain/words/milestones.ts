import { sayDay, type Day } from '../day.ts'

interface Milestone {
  title: string
  dueOn: Day
  doneOn: Day | null
  /** The post that answers for it, where that is not the owner of the action. */
  owner: string | null
  note: string | null
}

/**
 * A milestone in one line.
 *
 * @example
 * sayMilestone({ title: 'First pod opened', dueOn, doneOn: null, owner: null, note: null }) // => 'First pod opened: due 1 March 2021, not reached yet'
 */
export function sayMilestone({ title, dueOn, doneOn, owner, note }: Milestone): string {
  const reached = doneOn === null ? 'not reached yet' : `reached ${sayDay(doneOn)}`
  const more = [owner && `(${owner})`, note && `Note: ${note}`].filter(Boolean).join(' ')
  return `${title}: due ${sayDay(dueOn)}, ${reached}${more && ` ${more}`}`
}
