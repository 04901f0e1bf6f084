import type { PersonInPlan } from '../../../domain/contract/people.ts'
import { sayDay } from '../../../domain/day.ts'

/**
 * What somebody holds of a post, in a few words.
 *
 * @example
 * sayHolding({ title: 'Head of Service', capacity: 'deputy', fromOn: null, toOn: day('2021-03-31') }) // => 'Head of Service (deputy), until 31 March 2021'
 */
export function sayHolding({ title, capacity, fromOn, toOn }: PersonInPlan['posts'][number]): string {
  const from = fromOn === null ? '' : `, since ${sayDay(fromOn)}`
  const until = toOn === null ? '' : `, until ${sayDay(toOn)}`
  return `${title}${capacity === 'deputy' ? ' (deputy)' : ''}${from}${until}`
}
