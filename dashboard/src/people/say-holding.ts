import type { PersonInPlan, PlanPeopleView } from '../../../domain/contract/people.ts'
import type { PostOffer } from '../../../domain/contract/one-time-links.ts'
import { sayDay, type Day } from '../../../domain/day.ts'

/**
 * What somebody holds of a post, in a few words, on a day: from a day to come, or since one that is past.
 *
 * @example
 * sayHolding({ title: 'Head of Service', capacity: 'deputy', fromOn: null, toOn: day('2021-03-31') }, today) // => 'Head of Service (deputy), until 31 March 2021'
 */
export function sayHolding({ title, capacity, fromOn, toOn }: PersonInPlan['posts'][number], today: Day): string {
  const from = fromOn === null ? '' : `, ${fromOn > today ? 'from' : 'since'} ${sayDay(fromOn)}`
  const until = toOn === null ? '' : `, until ${sayDay(toOn)}`
  return `${title}${capacity === 'deputy' ? ' (deputy)' : ''}${from}${until}`
}

/**
 * What somebody is to hold once they accept, for the office.
 *
 * @example
 * sayToHold({ title: 'Head of Service', from: null, after: 'Alex Example', isFree: true }) // => 'Head of Service, after Alex Example, from the day they accept'
 */
export function sayToHold({ title, from, after, isFree }: PostOffer): string {
  if (!isFree) return `${title}: given to somebody else since, so they come without it`
  const whom = after === null ? '' : `, after ${after}`
  return `${title}${whom}, from ${from === null ? 'the day they accept' : sayDay(from)}`
}

/**
 * Who holds a post at the moment, beside its title in a list to choose from.
 *
 * @example
 * sayHeldBy({ holder: { name: 'Nia New', hasAccount: false } }) // => 'held by Nia New, by name only'
 */
export const sayHeldBy = ({ holder }: Pick<PlanPeopleView['posts'][number], 'holder'>): string =>
  holder === null ? 'held by nobody' : `held by ${holder.name}${holder.hasAccount ? '' : ', by name only'}`
