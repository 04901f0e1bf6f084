import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { findRow, part } from '../people/parts.ts'
import { postHolders, posts } from '../../db/schema/index.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { findPlan } from '../people/find.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { personId } from './sign-in.ts'

const findPost = async ({ store }: Deps, key: string) => {
  const [post] = await store.db
    .select()
    .from(posts)
    .where(and(eq(posts.key, key), knownAt(posts, null)))
  if (!post) throw new Error(`The seed has no post ${key}`)
  return post
}

interface Holding {
  email: string
  post: string
  capacity?: 'holder' | 'deputy'
  fromOn?: Day | null
  toOn?: Day | null
}

/** Makes somebody the holder of a post, or its deputy, for as long as is said. */
export async function hold(
  deps: Deps,
  { email, post, capacity = 'holder', fromOn = null, toOn = null }: Holding,
): Promise<void> {
  const { planId, thingId } = await findPost(deps, post)
  const by = await personId(deps, email)
  const held = { postId: thingId, name: email, personId: by, capacity, fromOn, toOn, reason: null }
  await transact(deps, async (open) =>
    record(await open({ planId, by }), {
      verb: 'added',
      subject: { kind: 'post', ref: post },
      after: held,
      rows: [row(postHolders, held)],
    }),
  )
}

/** Gives somebody a role in a plan, in place of the one they had. */
export async function join(deps: Deps, email: string, role: Role, slug = 'medway-2019'): Promise<void> {
  const planId = await findPlan(deps.store.db, slug)
  const by = await personId(deps, email)
  const before = await findRow(deps.store.db, planId, by)
  await transact(deps, async (open) =>
    record(await open({ planId, by }), {
      verb: 'added',
      subject: { kind: 'person', ref: email },
      after: { role },
      rows: [part({ personId: by, role }, before?.id)],
    }),
  )
}
