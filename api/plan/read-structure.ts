import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import {
  areas,
  changes,
  meetings,
  plans,
  postHolders,
  posts,
  recommendationAreas,
  recommendations,
  visits,
} from '../../db/schema/index.ts'
import { untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { groupBy } from './group-by.ts'
import { knownOfPlan } from './known-of-plan.ts'

/**
 * The plan's own rows: its wording, areas, recommendations, posts, meetings,
 * visits. Few writes touch them, and every read needs them, so they are kept
 * for as long as the last change that was not of an action stands.
 */
export async function readStructure(db: Db, planId: string, moment: Moment): Promise<Structure> {
  const asked = { planId, moment: untilMoment(moment) }
  const [last] = await lastOfStructure(db).execute(asked)
  const key = `${planId} ${last?.id ?? ''} ${asked.moment}`
  const kept = keptStructures(db)
  const known = kept.get(key)
  if (known) return known

  const of = planQueries(db)
  const structure = {
    planVersions: await of.plans.execute(asked),
    areaVersions: await of.areas.execute(asked),
    recommendationVersions: await of.recommendations.execute(asked),
    areasOf: groupBy(await of.recommendationAreas.execute(asked), (row) => row.recommendationId),
    postVersions: await of.posts.execute(asked),
    holderVersions: await of.holders.execute(asked),
    meetingVersions: await of.meetings.execute(asked),
    visitVersions: await of.visits.execute(asked),
  }
  kept.set(key, structure)
  return structure
}

/** The plan's own rows, every version of each. */
interface Structure {
  planVersions: (typeof plans.$inferSelect)[]
  areaVersions: (typeof areas.$inferSelect)[]
  recommendationVersions: (typeof recommendations.$inferSelect)[]
  areasOf: Map<string, (typeof recommendationAreas.$inferSelect)[]>
  postVersions: (typeof posts.$inferSelect)[]
  holderVersions: (typeof postHolders.$inferSelect)[]
  meetingVersions: (typeof meetings.$inferSelect)[]
  visitVersions: (typeof visits.$inferSelect)[]
}

/** As many as an installation has plans that are looked at, each at a moment or two. */
const keptStructures = prepared((): LRUCache<string, Structure> => new LRUCache({ max: 300 }))

const lastOfStructure = prepared((db) =>
  db
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.planId, sql.placeholder('planId')), sql`subject_kind not in ('action', 'milestone')`))
    .orderBy(desc(changes.id))
    .limit(1)
    .prepare('last_change_of_structure'),
)

/** The plan itself, its areas, posts, meetings: few rows each. */
const planQueries = prepared((db) => ({
  plans: db.select().from(plans).where(knownOfPlan(plans)).orderBy(asc(plans.id)).prepare('record_plans'),
  areas: db
    .select()
    .from(areas)
    .where(knownOfPlan(areas))
    .orderBy(asc(areas.number), asc(areas.id))
    .prepare('record_areas'),
  recommendations: db
    .select()
    .from(recommendations)
    .where(knownOfPlan(recommendations))
    .orderBy(asc(recommendations.number), asc(recommendations.id))
    .prepare('record_recommendations'),
  recommendationAreas: db
    .select()
    .from(recommendationAreas)
    .where(eq(recommendationAreas.planId, sql.placeholder('planId')))
    .prepare('record_recommendation_areas'),
  posts: db.select().from(posts).where(knownOfPlan(posts)).orderBy(asc(posts.id)).prepare('record_posts'),
  holders: db
    .select()
    .from(postHolders)
    .where(knownOfPlan(postHolders))
    .orderBy(asc(postHolders.id))
    .prepare('record_holders'),
  // Every version, whatever the moment: the date picker offers today's boards also to somebody who looks at the past.
  meetings: db
    .select()
    .from(meetings)
    .where(eq(meetings.planId, sql.placeholder('planId')))
    .orderBy(asc(meetings.heldOn))
    .prepare('record_meetings'),
  visits: db.select().from(visits).where(knownOfPlan(visits)).orderBy(asc(visits.startsOn)).prepare('record_visits'),
}))
