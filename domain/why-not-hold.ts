import { sayDay, type Day } from './day.ts'
import type { CAPACITIES } from './vocabulary.ts'
import type { WhyNot } from './why-not.ts'

/** Somebody's days in a post; null where no first or last day is known. */
export interface Holding {
  name: string
  capacity: (typeof CAPACITIES)[number]
  fromOn: Day | null
  toOn: Day | null
}

/** The days that there is a post. */
export interface PostDays {
  fromOn: Day | null
  toOn: Day | null
}

const beside = (field: string, message: string): WhyNot => ({ status: 400, code: 'invalid', field, message })

const meets = (one: PostDays, other: PostDays): boolean =>
  (one.fromOn === null || other.toOn === null || one.fromOn <= other.toOn) &&
  (other.fromOn === null || one.toOn === null || other.fromOn <= one.toOn)

/**
 * Why somebody cannot have held a post on these days; null when they can. A post
 * has one holder a day, beside whom any number may stand in for it; and nobody
 * holds it before there is one, or after.
 *
 * @param others Everybody else's days in the same post.
 * @example
 * whyNotHold({ name: 'B', capacity: 'holder', fromOn: day('2021-01-04'), toOn: null }, post, [holderSince2019])?.message
 * // => 'Ellis Example holds this post from 1 September 2019. Say their last day first, or hand the post over'
 */
export function whyNotHold(one: Holding, post: PostDays, others: readonly Holding[]): WhyNot | null {
  const { fromOn, toOn, capacity } = one
  if (fromOn !== null && toOn !== null && toOn < fromOn)
    return beside('toOn', `Enter a day that is not before their first, ${sayDay(fromOn)}`)
  if (post.fromOn !== null && (fromOn === null || fromOn < post.fromOn))
    return beside('fromOn', `There is such a post from ${sayDay(post.fromOn)}. Enter that day or a later one`)
  if (post.toOn !== null && (toOn === null || toOn > post.toOn))
    return beside('toOn', `The post ends on ${sayDay(post.toOn)}. Enter that day or an earlier one`)
  if (capacity === 'deputy') return null
  const other = others.find((holding) => holding.capacity === 'holder' && meets(one, holding))
  if (!other) return null
  const since = other.fromOn === null ? '' : ` from ${sayDay(other.fromOn)}`
  return beside(
    'fromOn',
    other.toOn === null
      ? `${other.name} holds this post${since}. Say their last day first, or hand the post over`
      : `${other.name} holds this post${since} until ${sayDay(other.toOn)}. Enter a day after that, or say that one of them stands in`,
  )
}

/**
 * Why the days of a post cannot become others; null when they can. A last day
 * that is to come may be written down while actions are the post's still: from
 * the day after, they are told as a gap. A post that has ended owns none.
 *
 * @param owned How many actions belong to it now.
 */
export function whyNotPostDays(
  post: PostDays,
  holders: readonly Holding[],
  { owned, today }: { owned: number; today: Day },
): WhyNot | null {
  const { fromOn, toOn } = post
  if (fromOn !== null && toOn !== null && toOn < fromOn)
    return beside('toOn', `Enter a day that is not before its first, ${sayDay(fromOn)}`)
  if (toOn !== null && toOn < today && owned > 0)
    return beside(
      'toOn',
      `${owned === 1 ? '1 action belongs' : `${owned} actions belong`} to this post. Give ${owned === 1 ? 'it' : 'them'} to another post first, or enter a last day that is still to come`,
    )
  const before = holders.find((one) => fromOn !== null && (one.fromOn === null || one.fromOn < fromOn))
  if (before) return beside('fromOn', `${before.name} held it before that. Enter their first day or an earlier one`)
  const after = holders.find((one) => toOn !== null && (one.toOn === null || one.toOn > toOn))
  return after ? beside('toOn', `${after.name} holds it after that. Say their last day first`) : null
}

/** Whoever holds a post on a day and came to it before: when somebody takes it over from that day, until the day before. */
export const givesWay = <H extends Holding>(holders: readonly H[], firstDay: Day): H | undefined =>
  holders.find((one) => one.capacity === 'holder' && one.fromOn !== firstDay && holdsOn(one, firstDay))

/**
 * Why nobody can take a post over from a day on; null when somebody can. Whoever
 * holds it then gives way; whoever is to come on that day or later does not.
 */
export function whyNotTakeOver(firstDay: Day, post: PostDays, holders: readonly Holding[]): WhyNot | null {
  const last = holders
    .filter(({ capacity }) => capacity === 'holder')
    .reduce<Holding | null>((one, other) => ((other.fromOn ?? '') > (one?.fromOn ?? '') ? other : one), null)
  if (last?.fromOn != null && last.fromOn >= firstDay)
    return beside('fromOn', `${last.name} holds this post from ${sayDay(last.fromOn)}. Enter a day after that`)
  if (post.toOn !== null && post.toOn < firstDay)
    return beside('fromOn', `The post ends on ${sayDay(post.toOn)}. Enter that day or an earlier one`)
  const before = givesWay(holders, firstDay)
  return whyNotHold(
    { name: '', capacity: 'holder', fromOn: firstDay, toOn: post.toOn },
    post,
    holders.filter((one) => one !== before),
  )
}

/**
 * Who holds a post on a day and who is to come, each from their first day: what whoever hands it over must have read, for
 * any of them may have to give way.
 *
 * @example
 * arrangedFrom(holders, day('2020-12-10')).map(({ name }) => name) // => ['Alex Example', 'A Successor']
 */
export const arrangedFrom = <H extends Holding>(holders: readonly H[], on: Day): H[] =>
  holders
    .filter(({ capacity, toOn }) => capacity === 'holder' && (toOn === null || toOn >= on))
    .toSorted((one, other) => (one.fromOn ?? '').localeCompare(other.fromOn ?? ''))

/** Whether somebody's days in a post have a day among them. */
export const holdsOn = ({ fromOn, toOn }: PostDays, on: Day | null): boolean =>
  on !== null && (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn)
