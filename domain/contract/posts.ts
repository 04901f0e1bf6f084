import { z } from 'zod'
import { LONGEST_NAME } from '../longest-name.ts'
import { CAPACITIES, OVERSIGHTS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, frame } from './frame.ts'
import { change, KeyPath, WhyAdded } from './keeping.ts'
import { LONGEST } from './longest.ts'
import { named } from './named.ts'
import { Day, EnteredDay, Line, OptionalDay, OptionalLine, orNothing } from './text.ts'

const Post = z.object({
  key: z.string(),
  /** The version shown; a change says that it was based on this one. */
  versionId: AsRead(),
  title: z.string(),
  organisation: z.string(),
  /** What it has to do with overseeing the plan. */
  oversees: z.enum(OVERSIGHTS).nullable(),
  /** The first and the last day that there is such a post, where they are known. */
  fromOn: Day().nullable(),
  toOn: Day().nullable(),
  holder: z.string().nullable(),
})

export const PostsView = z.object({ ...frame, posts: z.array(Post) })
export type PostsView = z.infer<typeof PostsView>

const Holder = z.object({
  id: z.string(),
  versionId: AsRead(),
  name: z.string(),
  /** Null for a holder who has no account here. */
  email: z.string().nullable(),
  capacity: z.enum(CAPACITIES),
  fromOn: Day().nullable(),
  toOn: Day().nullable(),
})

/** A post with everybody who held it, and what it owns. */
export const PostView = z.object({
  ...frame,
  post: Post,
  /** Newest first. */
  holders: z.array(Holder),
  /** Who holds it now and who is to come, read as one: a handover says that it was based on this. Null where there is nobody. */
  arrangedAsRead: AsRead().nullable(),
  /** What whoever holds it answers for, and which of that is still owed an update this month. */
  actions: z.array(ActionRow),
  owed: z.array(z.string()),
})
export type PostView = z.infer<typeof PostView>

const fields = {
  title: Line('Enter the post, like Head of Service, Early Help'),
  organisation: Line('Enter whose post it is, like the council or a partner'),
  oversees: orNothing(z.enum(OVERSIGHTS, 'Choose from the list')),
  fromOn: OptionalDay('The post exists from'),
  toOn: OptionalDay('The post ends on'),
}

export const NewPost = z.object({
  ...fields,
  /** Who holds it as it is added, by their name; since when may be said later. */
  holder: OptionalLine(LONGEST_NAME),
  reason: WhyAdded(),
})
export type NewPost = z.infer<typeof NewPost>

/** The most posts that come in at once. */
export const MOST_POSTS_AT_ONCE = 100

/** Several posts at once, each with who holds it where that is said; all or none. */
export const NewPosts = z.object({
  posts: z
    .array(NewPost.pick({ title: true, organisation: true, holder: true }), 'Add at least one post')
    .min(1, 'Add at least one post')
    .max(MOST_POSTS_AT_ONCE, `Add ${MOST_POSTS_AT_ONCE} posts or fewer at a time`),
  reason: WhyAdded(),
})
export type NewPosts = z.infer<typeof NewPosts>

export const NewPostVersion = z.object({ ...fields, ...change })
export type NewPostVersion = z.infer<typeof NewPostVersion>

const who = {
  name: Line('Enter the name of who holds it'),
  /** Of somebody who has a part in the plan: then they report on what is theirs. */
  email: orNothing(
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.email('Enter an email address, like name@council.example, or leave it empty').max(LONGEST.email)),
  ),
}
const holding = {
  ...who,
  capacity: z.enum(CAPACITIES, 'Say whether they hold the post or stand in for it'),
  fromOn: OptionalDay('First day'),
  toOn: OptionalDay('Last day'),
}

export const NewHolder = z.object({ ...holding, reason: WhyAdded() })
export type NewHolder = z.infer<typeof NewHolder>

export const NewHolderVersion = z.object({ ...holding, ...change })
export type NewHolderVersion = z.infer<typeof NewHolderVersion>

/** Hands a post from who holds it to who comes next, in one. */
export const NewHandover = z.object({
  ...who,
  fromOn: EnteredDay('Enter the first day of who comes next', 'Their first day'),
  reason: WhyAdded(),
  basedOn: change.basedOn,
})
export type NewHandover = z.infer<typeof NewHandover>

named({
  Post,
  PostsView,
  Holder,
  PostView,
  NewPost,
  NewPosts,
  NewPostVersion,
  NewHolder,
  NewHolderVersion,
  NewHandover,
})

const written = { who: ['edit-plan'], reply: PostView, refuses: [409], status: 201 } as const

export const POST_ENDPOINTS = {
  posts: {
    method: 'get',
    path: '/plans/:plan/posts',
    who: READ,
    says: 'The posts that own actions, and who holds them',
    params: PlanPath,
    query: AsAtQuery,
    reply: PostsView,
  },
  post: {
    method: 'get',
    path: '/plans/:plan/posts/:key',
    who: READ,
    says: 'A post, who held it when, and what it owns',
    params: KeyPath,
    query: AsAtQuery,
    reply: PostView,
  },
  addPost: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts',
    says: 'Add a post',
    params: PlanPath,
    body: NewPost,
  },
  addPosts: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts/several',
    says: 'Add several posts at once, all or none',
    params: PlanPath,
    body: NewPosts,
    reply: PostsView,
  },
  revisePost: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts/:key/versions',
    says: 'Rename a post, or say from and until when there is one',
    params: KeyPath,
    body: NewPostVersion,
  },
  addHolder: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts/:key/holders',
    says: 'Say who holds a post, or stands in for it, from day to day',
    params: KeyPath,
    body: NewHolder,
  },
  reviseHolder: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts/:key/holders/:id',
    says: 'Put right who held a post, or say their last day',
    params: KeyPath.extend({ id: z.string().max(80) }),
    body: NewHolderVersion,
  },
  handOver: {
    ...written,
    method: 'post',
    path: '/plans/:plan/posts/:key/handover',
    says: 'Hand a post over: the last day of who holds it, and who comes next',
    params: KeyPath,
    body: NewHandover,
  },
} as const satisfies Endpoints
