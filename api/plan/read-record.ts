import { LRUCache } from 'lru-cache'
import { wasKnownBy, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { inOrderOfRefs } from '../../domain/refs.ts'
import { groupBy } from './group-by.ts'
import { inOrder } from './in-order.ts'
import { takenBackOf } from '../brought-rows/taken-back.ts'
import { asReadAfter } from '../record/as-read.ts'
import { planUpTo, type KeptPlan } from './kept-rows.ts'

/** A plan, and its last change: what is derived from its record holds while that does. */
export interface PlanAtRevision {
  planId: string
  revision: string
}

/**
 * A plan's record, as far as it was known by a moment: every version and fact,
 * superseded or not, without the long texts. What stood at the moment itself,
 * and at every board before it, is derived from this in memory. It is shared by
 * all views: nothing in it is ever changed.
 */
export type PlanRecord = ReturnType<typeof recordBy>

/** Reads a plan's record; once for all that is asked of it until the next write. */
export async function readRecord(db: Db, { planId, revision }: PlanAtRevision, moment: Moment): Promise<PlanRecord> {
  const plan = await planUpTo(db, planId, revision)
  const records = keptRecords(db)
  const key = `${planId} ${revision} ${moment}`
  const known = records.get(key)
  if (known) return known
  const record = recordBy(plan, moment)
  records.set(key, record)
  return record
}

/** A few: those that are being looked at. Their rows are kept apart, and shared. */
const keptRecords = prepared((): LRUCache<string, PlanRecord> => new LRUCache({ max: 8 }))

function recordBy({ rows, lastAt, past }: KeptPlan, moment: Moment) {
  const known = <R extends Row>(of: readonly R[], order: Order<R> = () => 0): readonly R[] =>
    of.filter((row) => wasKnownBy(row, moment)).sort((one, other) => order(one, other) || inOrder(one, other))

  /** Known rows under what they hang on. Of now they are grouped once: a write leaves most tables as they were. */
  const grouped = <R extends Row>(of: readonly R[], by: (row: R) => string, order?: Order<R>): Groups<R> => {
    const before = moment === null ? groups.get(of) : undefined
    if (before) return before as Groups<R>
    const made = groupBy(known(of, order), by)
    if (moment === null) groups.set(of, made)
    return made
  }

  const asked = known(rows.recommendations, (one, other) => one.number - other.number)
  const inOrderOfDays = rows.meetings.toSorted(
    (one, other) => one.heldOn.localeCompare(other.heldOn) || inOrder(one, other),
  )
  return {
    planVersions: known(rows.plans),
    areaVersions: known(rows.areas, (one, other) => one.number - other.number),
    // As with meetings: one that was withdrawn has no version any more that holds, and keeps those of before.
    recommendationVersions: asked.filter(({ withdrawnOn }) => withdrawnOn === null),
    withdrawnRecommendations: asked.filter(({ withdrawnOn }) => withdrawnOn !== null),
    areasOf: linked(rows.recommendationAreas, (row) => row.recommendationId),
    postVersions: known(rows.posts),
    holderVersions: known(rows.holders),
    // Every version, whatever the moment: the date picker offers today's boards also to somebody who looks at the past.
    // A version that cancels a meeting is not among them: until it was recorded the one before it holds, and then none.
    meetingVersions: inOrderOfDays.filter(({ cancelledOn }) => cancelledOn === null),
    cancelledMeetings: inOrderOfDays.filter(({ cancelledOn }) => cancelledOn !== null),
    visitVersions: known(rows.visits, (one, other) => one.startsOn.localeCompare(other.startsOn)),
    /** By action, each oldest first. */
    actionVersions: grouped(rows.actions, (row) => row.thingId, byRef(rows.actions)),
    recommendationsOf: linked(rows.actionRecommendations, (row) => row.actionId),
    supportingOf: linked(rows.actionSupportingPosts, (row) => row.actionId),
    milestones: grouped(rows.milestones, (row) => row.actionId),
    updates: grouped(rows.updates, (row) => row.actionId),
    closures: grouped(rows.closures, (row) => row.actionId),
    dateChanges: grouped(rows.dateChanges, (row) => row.actionId),
    /** The council's own sheets that were taken back. */
    takenBack: takenBackOf(known(rows.sheets)),
    /** The changes that brought the plan in, with what they found. */
    brought: known(rows.brought),
    /** When the chair's access was opened by somebody who may not choose the chair. */
    chairOpened: known(rows.chairOpened),
    /** What a version or a fact is called to whoever reads it now, as at whichever moment: words are removed from the past as well. */
    asRead: asReadAfter(rows.removals),
    /** Works something out of a moment; once for all that is ever asked of it, when nothing can be recorded there any more. */
    once<T>(what: string, at: Instant, workOut: () => T): T {
      if (lastAt === null || at >= lastAt) return workOut()
      const known = past.get(what)
      if (known !== undefined) return known as T
      const answer = workOut()
      past.set(what, answer)
      return answer
    },
  }
}

type Row = { id: string; recordedAt: Instant }
type Order<R> = (one: R, other: R) => number
type Groups<R> = ReadonlyMap<string, readonly R[]>

const groups = new WeakMap<readonly object[], Groups<object>>()

/** The plan's own order of its actions. What it is found from is worked out once for all that is asked of these rows. */
function byRef(rows: readonly { ref: string }[]): Order<{ ref: string }> {
  const known = orders.get(rows)
  if (known) return known
  const refs = new Set(rows.map(({ ref }) => ref))
  const place = new Map(inOrderOfRefs(refs).map((ref, i) => [ref, i]))
  const order: Order<{ ref: string }> = (one, other) => (place.get(one.ref) ?? 0) - (place.get(other.ref) ?? 0)
  orders.set(rows, order)
  return order
}

const orders = new WeakMap<object, Order<{ ref: string }>>()

/** Links under the version that they came with: whoever looks for a version's own finds them, at any moment. */
function linked<R extends object>(rows: readonly R[], by: (row: R) => string): Groups<R> {
  const before = groups.get(rows)
  if (before) return before as Groups<R>
  const made = groupBy(rows, by)
  groups.set(rows, made)
  return made
}
