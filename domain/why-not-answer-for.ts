import { mayUpdate, type Role } from './permissions.ts'
import { notNow, type WhyNot } from './why-not.ts'

/** A post, as far as answering for its actions goes. */
export interface ToAnswerFor {
  /** It has a part in overseeing the plan, as who chairs its board does. */
  oversees: boolean
  /** How many actions it owns now. */
  owned: number
}

/**
 * Whether a part in the plan fits a post: its actions are for whoever holds it or
 * stands in to report on, so their part must let them. A post that only oversees
 * the plan has none, and its chair or a board member may hold it.
 *
 * @example
 * canAnswerFor('viewer', { oversees: false, owned: 3 }) // => false
 */
export const canAnswerFor = (role: Role, { oversees, owned }: ToAnswerFor): boolean =>
  mayUpdate(role, true) || (oversees && owned === 0)

/** Why somebody in the plan cannot hold a post or stand in for it; null when they can. */
export const whyNotAnswerFor = (role: Role, post: ToAnswerFor): WhyNot | null =>
  canAnswerFor(role, post)
    ? null
    : {
        status: 400,
        code: 'invalid',
        field: 'email',
        message:
          'Their part in this plan does not let them report on the post’s actions. Change it to Action owner in People first, or leave this empty',
      }

/** Somebody who holds a post, stands in for it or is invited to it, by their name or address and their part in the plan. */
export interface Answering {
  name: string
  role: Role
}

const cannotReport = (answering: readonly Answering[]): string[] =>
  answering.filter(({ role }) => !mayUpdate(role, true)).map(({ name }) => name)

/**
 * Why an action cannot be given to a post; null when it can. Who chairs the board
 * may hold a post that only oversees the plan: an action of it would be theirs,
 * and nobody's to report on.
 *
 * @example
 * whyNotOwnedBy([{ name: 'Ellis Example', role: 'chair' }])?.field // => 'ownerPost'
 */
export function whyNotOwnedBy(answering: readonly Answering[]): WhyNot | null {
  const names = cannotReport(answering)
  if (names.length === 0) return null
  return {
    status: 400,
    code: 'invalid',
    field: 'ownerPost',
    message: `That post is for ${names.join(' and ')}, whose part in this plan does not let them report on actions. Choose another post`,
  }
}

/** Why a post cannot become one that oversees the plan no more; null when it can. */
export function whyNotStopOverseeing(answering: readonly Answering[]): WhyNot | null {
  const names = cannotReport(answering)
  if (names.length === 0) return null
  return {
    status: 400,
    code: 'invalid',
    field: 'oversees',
    message: `It is for ${names.join(' and ')}, whose part in this plan does not let them report on actions. Say their last day in it first, or keep its part in overseeing the plan`,
  }
}

/** Why somebody cannot be invited to a part and to hold a post at once; null when they can. */
export const whyNotOffer = (role: Role, post: ToAnswerFor): WhyNot | null =>
  canAnswerFor(role, post)
    ? null
    : {
        status: 400,
        code: 'invalid',
        field: 'post',
        message:
          'That part does not let them report on the post’s actions. Choose Action owner as their part, or no post',
      }

/**
 * Why somebody who holds posts or stands in for them cannot be given another part; null when they can.
 *
 * @param posts What they hold or stand in for, now or later.
 */
export function whyNotTakePart(role: Role, posts: readonly (ToAnswerFor & { title: string })[]): WhyNot | null {
  const left = posts.filter((post) => !canAnswerFor(role, post)).map(({ title }) => title)
  if (left.length === 0) return null
  return {
    ...notNow(
      'holds-posts',
      `They hold or stand in for ${left.join(' and ')}, and that part does not let them report on its actions. Hand it over, or say their last day in it, first`,
    ),
    field: 'role',
  }
}
