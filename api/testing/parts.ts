import { and, eq, isNull } from 'drizzle-orm'
import { memberships, postHolders, posts } from '../../db/schema/index.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { personId } from './sign-in.ts'

const findPost = async ({ store }: Deps, key: string) => {
  const [post] = await store.db
    .select()
    .from(posts)
    .where(and(eq(posts.key, key), isNull(posts.supersededAt)))
  if (!post) throw new Error(`The seed has no post ${key}`)
  return post
}

/** Makes somebody the holder of a post, for as long as is said. */
export async function hold(
  deps: Deps,
  { email, post, fromOn = null, toOn = null }: { email: string; post: string; fromOn?: Day | null; toOn?: Day | null },
): Promise<void> {
  const { planId, thingId } = await findPost(deps, post)
  const [id, person] = [deps.newId(), await personId(deps, email)]
  const recorded = { recordedAt: deps.clock.now(), recordedBy: person, supersededAt: null }
  const held = { postId: thingId, name: email, personId: person, capacity: 'holder' as const, fromOn, toOn }
  await deps.store.tx(
    async (tx) => void (await tx.insert(postHolders).values({ id, thingId: id, planId, ...held, ...recorded })),
  )
}

/** Gives somebody a role in the plan. */
export async function join(deps: Deps, email: string, role: Role): Promise<void> {
  const { planId } = await findPost(deps, 'lead-member')
  const [id, person] = [deps.newId(), await personId(deps, email)]
  const recorded = { recordedAt: deps.clock.now(), recordedBy: person, supersededAt: null }
  await deps.store.tx(
    async (tx) => void (await tx.insert(memberships).values({ id, planId, personId: person, role, ...recorded })),
  )
}
