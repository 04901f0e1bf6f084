import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import {
  actionRecommendations,
  actions,
  areas,
  changes,
  closureSteps,
  dateChanges,
  meetings,
  plans,
  postHolders,
  posts,
  progressUpdates,
  recommendationAreas,
  recommendations,
  visits,
} from '../../db/schema/index.ts'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import type { Column } from '../../db/dialect.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'

/**
 * A plan's record, as far as it was known by a moment: every version and fact,
 * superseded or not, without the long texts. What stood at the moment itself,
 * and at every board before it, is derived from this in memory.
 */
export type PlanRecord = Awaited<ReturnType<typeof readRecord>>

/** Reads a plan's record. */
export async function readRecord(db: Db, planId: string, moment: Moment) {
  const asked = { planId, moment: untilMoment(moment) }
  const of = actionQueries(db)
  const rows = {
    actions: await of.actions.execute(asked),
    actionRecommendations: await of.actionRecommendations.execute(asked),
    updates: await of.updates.execute(asked),
    closures: await of.closures.execute(asked),
    dateChanges: await of.dateChanges.execute(asked),
  }

  return {
    ...(await readStructure(db, planId, moment)),
    /** By action, each oldest first. */
    actionVersions: groupBy(rows.actions, (row) => row.thingId),
    recommendationsOf: groupBy(rows.actionRecommendations, (row) => row.actionId),
    updates: groupBy(rows.updates, (row) => row.actionId),
    closures: groupBy(rows.closures, (row) => row.actionId),
    dateChanges: groupBy(rows.dateChanges, (row) => row.actionId),
  }
}

/** The part of a record that how actions stand is told from: of the whole plan, or of one action only. */
export type StandingRecord = Omit<PlanRecord, 'dateChanges'>

/**
 * The plan's own rows: its wording, areas, recommendations, posts, meetings,
 * visits. Few writes touch them, and every read needs them, so they are kept
 * for as long as the last change that was not of an action stands.
 */
export async function readStructure(db: Db, planId: string, moment: Moment): Promise<Structure> {
  const asked = { planId, moment: untilMoment(moment) }
  const [last] = await lastOfStructure(db).execute(asked)
  const key = `${asked.planId} ${last?.id ?? ''} ${asked.moment}`
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
    .where(and(eq(changes.planId, planId), sql`subject_kind not in ('action', 'milestone')`))
    .orderBy(desc(changes.id))
    .limit(1)
    .prepare('last_change_of_structure'),
)

const planId = sql.placeholder('planId')
interface Recorded {
  planId: Column
  recordedAt: Column
  supersededAt: Column
}

const known = (table: Recorded) => and(eq(table.planId, planId), knownBy(table, sql.placeholder('moment')))

/** The plan itself, its areas, posts, meetings: few rows each. */
const planQueries = prepared((db) => ({
  plans: db.select().from(plans).where(known(plans)).orderBy(asc(plans.recordedAt)).prepare('record_plans'),
  areas: db
    .select()
    .from(areas)
    .where(known(areas))
    .orderBy(asc(areas.number), asc(areas.recordedAt))
    .prepare('record_areas'),
  recommendations: db
    .select()
    .from(recommendations)
    .where(known(recommendations))
    .orderBy(asc(recommendations.number), asc(recommendations.recordedAt))
    .prepare('record_recommendations'),
  recommendationAreas: db
    .select()
    .from(recommendationAreas)
    .where(eq(recommendationAreas.planId, planId))
    .prepare('record_recommendation_areas'),
  posts: db
    .select()
    .from(posts)
    .where(known(posts))
    .orderBy(asc(posts.recordedAt), asc(posts.id))
    .prepare('record_posts'),
  holders: db
    .select()
    .from(postHolders)
    .where(known(postHolders))
    .orderBy(asc(postHolders.recordedAt), asc(postHolders.id))
    .prepare('record_holders'),
  // Every version, whatever the moment: the date picker offers today's boards also to somebody who looks at the past.
  meetings: db
    .select()
    .from(meetings)
    .where(eq(meetings.planId, planId))
    .orderBy(asc(meetings.heldOn))
    .prepare('record_meetings'),
  visits: db.select().from(visits).where(known(visits)).orderBy(asc(visits.startsOn)).prepare('record_visits'),
}))

/** What hangs on the plan's actions. */
const actionQueries = prepared((db) => ({
  actions: db
    .select(actionColumns)
    .from(actions)
    .where(known(actions))
    .orderBy(asc(actions.position), asc(actions.recordedAt), asc(actions.id))
    .prepare('record_actions_versions'),
  actionRecommendations: db
    .select({
      actionId: actionRecommendations.actionId,
      recommendationId: actionRecommendations.recommendationId,
    })
    .from(actionRecommendations)
    .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
    .where(known(actions))
    .prepare('record_actions_recommendations'),
  updates: db
    .select(updateColumns)
    .from(progressUpdates)
    .where(known(progressUpdates))
    .prepare('record_actions_updates'),
  closures: db.select(closureColumns).from(closureSteps).where(known(closureSteps)).prepare('record_actions_closures'),
  dateChanges: db.select().from(dateChanges).where(known(dateChanges)).prepare('record_actions_date_changes'),
}))

const actionColumns = {
  id: actions.id,
  thingId: actions.thingId,
  ref: actions.ref,
  title: actions.title,
  areaId: actions.areaId,
  ownerPostId: actions.ownerPostId,
  startsOn: actions.startsOn,
  dueOn: actions.dueOn,
  state: actions.state,
  recordedAt: actions.recordedAt,
  supersededAt: actions.supersededAt,
}

const updateColumns = {
  id: progressUpdates.id,
  actionId: progressUpdates.actionId,
  deliveryStatus: progressUpdates.deliveryStatus,
  effectiveOn: progressUpdates.effectiveOn,
  recordedAt: progressUpdates.recordedAt,
  supersededAt: progressUpdates.supersededAt,
}

const closureColumns = {
  actionId: closureSteps.actionId,
  step: closureSteps.step,
  effectiveOn: closureSteps.effectiveOn,
  recordedAt: closureSteps.recordedAt,
  supersededAt: closureSteps.supersededAt,
}

export function groupBy<R>(rows: readonly R[], by: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}
