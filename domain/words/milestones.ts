import { sayDay, type Day } from '../day.ts'
import type { Due } from '../due.ts'
import { sayDueWithin } from './due.ts'

interface Milestone {
  title: string
  due: Due
  doneOn: Day | null
  /** The post that answers for it, where that is not the owner of the action. */
  owner: string | null
  note: string | null
}

/**
 * A milestone in one line.
 *
 * @example
 * sayMilestone({ title: 'First pod opened', due, doneOn: null, owner: null, note: null }) // => 'First pod opened: due 1 March 2021, not reached yet'
 */
export function sayMilestone({ title, due, doneOn, owner, note }: Milestone): string {
  const reached = doneOn === null ? 'not reached yet' : `reached ${sayDay(doneOn)}`
  const more = [owner && `(${owner})`, note && `Note: ${note}`].filter(Boolean).join(' ')
  return `${title}: ${sayDueWithin(due)}, ${reached}${more && ` ${more}`}`
}
