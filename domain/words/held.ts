import { sayDay, type Day } from '../day.ts'
import type { Role } from '../permissions.ts'
import { holdsOn } from '../why-not-hold.ts'
import type { CAPACITIES } from '../vocabulary.ts'
import { listed, several } from './counting.ts'
import { sayRole, sayWhatFor } from './roles.ts'

interface Held {
  title: string
  capacity: (typeof CAPACITIES)[number]
  fromOn: Day | null
  toOn: Day | null
  /** How many actions are the post's to report on. */
  actions: number
  /** Who holds it on the day of the view. */
  holder: string | null
}

/**
 * What somebody holds of a plan's posts, and what is theirs to report on, to themselves.
 *
 * @example
 * sayHeld([{ title: 'Head of MASH', capacity: 'holder', actions: 1, … }], today)
 * // => 'You hold the post of Head of MASH; 1 action is yours to report on.'
 */
export function sayHeld(held: readonly Held[], today: Day): string {
  const now = held.filter((one) => holdsOn(one, today))
  const later = held.filter(({ fromOn }) => fromOn !== null && fromOn > today)
  if (now.length > 0) {
    const posts = listed(now.map(({ title, capacity }) => (capacity === 'deputy' ? `${title} (as deputy)` : title)))
    return `You hold the post${now.length === 1 ? '' : 's'} of ${posts}; ${sayActions(now)}.`
  }
  if (later.length > 0)
    return `You are to hold the post${later.length === 1 ? '' : 's'} of ${listed(
      later.map(({ title, fromOn }) => `${title}${fromOn === null ? '' : ` from ${sayDay(fromOn)}`}`),
    )}. Until then nothing is yours to report on.`
  const last = held
    .filter((one): one is Held & { toOn: Day } => one.toOn !== null && one.toOn < today)
    .reduce<(Held & { toOn: Day }) | null>((one, other) => (one && one.toOn >= other.toOn ? one : other), null)
  if (last)
    return `You held the post of ${last.title} until ${sayDay(last.toOn)}; ${last.holder ?? 'nobody'} holds it now. If that is not right, ask the programme office.`
  return 'You hold no post of this plan, so nothing is yours to report on. The programme office gives posts.'
}

function sayActions(held: readonly Held[]): string {
  const count = held.reduce((sum, { actions }) => sum + actions, 0)
  if (count === 0) return 'no open action is yours to report on yet'
  return `${several(count, 'action')} ${count === 1 ? 'is' : 'are'} yours to report on`
}

/**
 * What somebody has joined a plan as, and which of its posts they hold, to themselves.
 *
 * @example
 * sayJoined({ role: 'viewer', posts: [] })
 * // => 'You have joined this plan as board member. What your part is: Reads the board page the night before: …'
 */
export const sayJoined = ({ role, posts }: { role: Role; posts: readonly { title: string }[] }): string =>
  `You have joined this plan as ${sayRole(role).toLowerCase()}${
    posts.length === 0
      ? ''
      : `, and hold the post${posts.length === 1 ? '' : 's'} of ${listed(posts.map(({ title }) => title))}`
  }. What your part is: ${sayWhatFor(role)}.`
