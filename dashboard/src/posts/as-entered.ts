import type { PostView } from '../../../domain/contract/posts.ts'
import type { Entered } from '../entered.ts'
import type { MakesRows } from '../keeping/made-rows.ts'

/** A post as the boxes of its form hold it. */
export const postAsEntered = ({ title, organisation, oversees, fromOn, toOn }: PostView['post']): Entered => ({
  title,
  organisation,
  oversees: oversees ?? '',
  fromOn: fromOn ?? '',
  toOn: toOn ?? '',
})

/** Somebody's days in a post, as the boxes of their form hold them. */
export const holderAsEntered = ({ name, email, capacity, fromOn, toOn }: PostView['holders'][number]): Entered => ({
  name,
  email: email ?? '',
  capacity,
  fromOn: fromOn ?? '',
  toOn: toOn ?? '',
})

/** What the trail calls the days of each, for they are two. */
export const POST_CALLED = { fromOn: 'postFrom', toOn: 'postTo' }
export const HOLDER_CALLED = { fromOn: 'holdsFrom', toOn: 'holdsTo' }

/** The columns of the form of pasted posts, and from what they are made. */
export const PASTED: MakesRows = {
  from: ['pasted', 'organisationForAll'],
  rows: ['title', 'holder', 'organisation'],
}
