import { and, eq, inArray } from 'drizzle-orm'
import type { NewAction } from '../../domain/contract/action-forms.ts'
import { knownAt } from '../../db/as-at.ts'
import { actions, areas, closureSteps, milestones, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { dueColumns, tellDue, type Due } from '../../domain/due.ts'
import { nextRef } from '../../domain/next-ref.ts'
import { whyNotClosedBefore } from '../../domain/why-not-close.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { sayNoRecommendation, sayTakenRef, sayWithdrawn } from '../../domain/words/added-actions.ts'
import { whyNotDueBefore } from '../../domain/why-not-dated.ts'
import { refuseField, refuseIf, refuseTogether } from '../http/refusal.ts'
import { namedPost, ownerPost } from '../posts/find-post.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { linksOf } from './links-of-version.ts'
import { quartersOf, readSaidDue, saidIn, type ReadDue, type Said } from './read-said-due.ts'

/** Adds an action to the plan, under the ref it is given or the next in the plan's pattern. Answers its ref. */
export async function addAction(
  tx: PlanTx,
  { planId }: Access,
  { reason, milestones: steps, ref: asked, closedBefore, closedBeforeOn, closedBeforeNote, ...worded }: NewAction,
): Promise<string> {
  const { due: _due, dueOn: _on, quartersRead, ...rest } = worded
  const quarters = await quartersOf(tx.db, planId)
  const read = (said: Said): ReadDue => readSaidDue(said, { quarters, today: tx.today })
  const [due, dues, named, ref] = await refuseTogether<[Due, ReadDue[], Named, string]>([
    () => {
      const { due, beside } = read(saidIn(worded, { called: 'When it is due' }))
      refuseIf(beside(whyNotDueBefore(worded.startsOn, due)))
      return due
    },
    () =>
      refuseTogether<ReadDue[]>(
        steps.map((step, i) => () => read(saidIn({ ...step, quartersRead }, { before: `milestones.${i}.` }))),
      ),
    () => findNamed(tx, planId, worded),
    () => chooseRef(tx.db, planId, asked, worded.area),
  ])
  const dated = steps.flatMap(({ title }, i) => (dues[i] ? [{ title, due: dues[i].due }] : []))

  const closed = closedBefore ? { on: closedBeforeOn ?? tx.today, note: closedBeforeNote } : null
  refuseIf(closed && whyNotClosedBefore(closed.on, tx.today))
  const id = tx.nextId()
  const { title, successMeasure, noRecommendationBecause, partners, ownColumns, startsOn } = worded
  await record(tx, {
    verb: 'added',
    subject: { kind: 'action', ref },
    after: {
      ...toldOf(rest, tellDue(due)),
      milestones: dated.map(({ title, due }) => ({ title, dueOn: tellDue(due) })),
      reason,
      ...(closed && { step: 'closed-before', effectiveOn: closed.on, note: closed.note }),
    },
    rows: [
      row(actions, {
        id,
        ref,
        title,
        successMeasure,
        partners,
        ownColumns: orNull(ownColumns),
        noRecommendationBecause,
        startsOn,
        ...dueColumns(due),
        state: 'active',
        withdrawnAs: null,
        mergedInto: null,
        movedTo: null,
        reason,
        ...named.columns,
      }),
      ...linksOf(id, named),
      ...dated.map(({ title, due }) =>
        row(milestones, { actionId: id, title, ...dueColumns(due), doneOn: null, ownerPostId: null, note: null }),
      ),
      ...(closed
        ? [row(closureSteps, { ...CLOSED_BEFORE, actionId: id, effectiveOn: closed.on, note: closed.note })]
        : []),
    ],
  })
  return ref
}

const CLOSED_BEFORE = { step: 'closed-before', meetingId: null, minuteReference: null } as const

/** The ref that was asked for, where it is free; the next in the plan's pattern, where none was. */
async function chooseRef(db: Db, planId: string, asked: string | null, area: number | null): Promise<string> {
  const all = await db
    .select({ ref: actions.ref, area: areas.number })
    .from(actions)
    .leftJoin(areas, eq(areas.id, actions.areaId))
    .where(and(eq(actions.planId, planId), knownAt(actions, null)))
  if (asked === null) {
    const next = nextRef(all, area)
    if (next === null) throw refuseField('ref', 'Give it a ref: the refs of this plan have no pattern that could go on')
    return next
  }
  const same = all.find(({ ref }) => slugOfRef(ref) === slugOfRef(asked))
  if (same) throw refuseField('ref', sayTakenRef(same.ref))
  return asked
}

/** No columns are told from none by nothing. */
export const orNull = <T>(list: readonly T[]): T[] | null => (list.length > 0 ? [...list] : null)

/** What a form says of an action as the trail tells it: a reason that there was no need for is left out. */
export const toldOf = <S extends { noRecommendationBecause: string | null }>(
  { noRecommendationBecause, ...said }: S,
  dueOn: string,
) => ({ ...said, dueOn, ...(noRecommendationBecause !== null && { noRecommendationBecause }) })

interface Wording {
  area: number | null
  recommendations: number[]
  ownerPost: string
  supportingPosts: readonly string[]
  sponsorPost: string | null
}

interface Named {
  columns: { areaId: string | null; ownerPostId: string; sponsorPostId: string | null }
  recommendationIds: string[]
  supportingPostIds: string[]
}

/**
 * Finds what an action's form names.
 *
 * @param had.owner The post that the action belongs to already: it may stay there, whoever holds it.
 * @throws Refusal beside every field that names what is not there.
 */
export async function findNamed(
  tx: PlanTx,
  planId: string,
  named: Wording,
  had: { owner?: string } = {},
): Promise<Named> {
  const { db, today } = tx
  const { area, ownerPost: owner, sponsorPost: sponsor } = named
  const post = (field: string, key: string) => namedPost(db, { planId, today }, field, key)
  const [recommendationIds, supportingPostIds, areaId, ownerPostId, sponsorPostId] = await refuseTogether<
    [string[], string[], string | null, string, string | null]
  >([
    () => findRecommendations(db, planId, [...new Set(named.recommendations)]),
    async () => {
      const ids: string[] = []
      for (const key of named.supportingPosts) ids.push(await post('supportingPosts', key))
      return ids
    },
    () => (area === null ? null : findArea(db, planId, area)),
    () => (owner === had.owner ? post('ownerPost', owner) : ownerPost(tx, planId, owner)),
    () => (sponsor === null ? null : post('sponsorPost', sponsor)),
  ])
  return { columns: { areaId, ownerPostId, sponsorPostId }, recommendationIds, supportingPostIds }
}

async function findRecommendations(db: Db, planId: string, wanted: number[]): Promise<string[]> {
  const found = await db
    .select({
      id: recommendations.thingId,
      number: recommendations.number,
      withdrawnOn: recommendations.withdrawnOn,
    })
    .from(recommendations)
    .where(
      and(eq(recommendations.planId, planId), inArray(recommendations.number, wanted), knownAt(recommendations, null)),
    )
  const missing = wanted.filter((number) => found.every((one) => one.number !== number))
  if (missing.length > 0) throw refuseField('recommendations', sayNoRecommendation(missing))
  const withdrawn = found.flatMap(({ number, withdrawnOn }) => (withdrawnOn === null ? [] : [number]))
  if (withdrawn.length > 0) throw refuseField('recommendations', sayWithdrawn(withdrawn))
  return found.map(({ id }) => id)
}

async function findArea(db: Db, planId: string, number: number): Promise<string> {
  const [area] = await db
    .select({ id: areas.thingId })
    .from(areas)
    .where(and(eq(areas.planId, planId), eq(areas.number, number), knownAt(areas, null)))
  if (!area) throw refuseField('area', 'There is no such priority area. Choose one from the list')
  return area.id
}
