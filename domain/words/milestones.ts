import { sayDay, type Day } from '../day.ts'

interface Milestone {
  title: string
  dueOn: Day
  doneOn: Day | null
}

/**
 * A milestone in one line.
 *
 * @example
 * sayMilestone({ title: 'First pod opened', dueOn, doneOn: null }) // => 'First pod opened: due 1 March 2021, not reached yet'
 */
export const sayMilestone = ({ title, dueOn, doneOn }: Milestone): string =>
  `${title}: due ${sayDay(dueOn)}, ${doneOn === null ? 'not reached yet' : `reached ${sayDay(doneOn)}`}`
