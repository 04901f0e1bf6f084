import { untilMoment, wasKnownAt } from '../../db/as-at.ts'
import { people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { PostView, PostsView } from '../../domain/contract/posts.ts'
import { arrangedFrom } from '../../domain/why-not-hold.ts'
import { notThere } from '../http/refusal.ts'
import { wasPerson } from '../people/person-rows.ts'
import { owedOf } from '../my-updates/find-mine.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { asReadTogether } from '../record/as-read.ts'
import { active, holdersAt, rowMaker, standAt } from '../plan/standing.ts'

type Drawn<View> = Omit<View, 'me' | 'plan' | 'asAt'>

/** The posts, and who holds each. */
export function drawPosts({ record, moment, day }: Drawing): Drawn<PostsView> {
  const holders = holdersAt(record, moment, day)
  return {
    posts: record.postVersions
      .filter((row) => wasKnownAt(row, moment))
      .map(({ id, thingId, key, title, organisation, oversees, fromOn, toOn }) => ({
        key,
        versionId: record.asRead(id),
        title,
        organisation,
        oversees,
        fromOn,
        toOn,
        holder: holders.get(thingId) ?? null,
      }))
      .sort((one, other) => one.title.localeCompare(other.title)),
  }
}

/** One post: everybody who held it, what it owns, and what of that is owed an update. */
export async function drawPost(db: Db, drawing: Drawing, key: string): Promise<Drawn<PostView>> {
  const { record, moment, day } = drawing
  const post = drawPosts(drawing).posts.find((one) => one.key === key)
  const version = record.postVersions.find((row) => row.key === key && wasKnownAt(row, moment))
  if (!post || !version) throw notThere('post')

  const held = record.holderVersions.filter((row) => row.postId === version.thingId && wasKnownAt(row, moment))
  const emails = new Map<string, string>()
  for (const { personId } of held) {
    if (personId === null || emails.has(personId)) continue
    const [person] = await db
      .select({ email: people.email })
      .from(people)
      .where(wasPerson(personId, untilMoment(moment)))
    if (person) emails.set(personId, person.email)
  }
  const arranged = arrangedFrom(held, day).map(({ id }) => record.asRead(id))
  const owned = active(standAt(record, moment, day)).filter(({ version: of }) => of.ownerPostId === version.thingId)
  return {
    post,
    holders: held
      .map(({ id, thingId, name, personId, capacity, fromOn, toOn }) => ({
        id: thingId,
        versionId: record.asRead(id),
        name,
        email: personId === null ? null : (emails.get(personId) ?? null),
        capacity,
        fromOn,
        toOn,
      }))
      .sort((one, other) => (other.fromOn ?? '').localeCompare(one.fromOn ?? '')),
    arrangedAsRead: arranged.length === 0 ? null : asReadTogether(arranged),
    actions: owned.map(rowMaker(record, moment, day)),
    owed: owedOf(owned, day).map(({ version: of }) => of.ref),
  }
}
