import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NewAction } from '../../domain/contract/action-forms.ts'
import { knownAt } from '../../db/as-at.ts'
import { actions, areas, closureSteps, milestones, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { dueColumns, tellDue } from '../../domain/due.ts'
import { nextRef } from '../../domain/next-ref.ts'
import { whyNotClosedBefore } from '../../domain/why-not-close.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { whyNotDueBefore } from '../../domain/why-not-dated.ts'
import { refuseField, refuseIf, refuseTogether } from '../http/refusal.ts'
import { namedPost, ownerPost } from '../posts/find-post.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { linksOf } from './links-of-version.ts'
import { quartersOf, readSaidDue, saidIn, type ReadDue } from './read-said-due.ts'

/** Adds an action to the plan, under the ref it is given or the next in the plan's pattern. Answers its ref. */
export async function addAction(
  tx: PlanTx,
  { planId }: Access,
  { reason, milestones: steps, ref: asked, closedBefore, closedBeforeOn, closedBeforeNote, ...worded }: NewAction,
): Promise<string> {
  const { due: _due, dueOn: _on, ...rest } = worded
  const quarters = await quartersOf(tx.db, planId)
  const [{ due, beside }, ...dues] = refuseTogether(
    [saidIn(worded), ...steps.map((step, i) => saidIn(step, `milestones.${i}.`))].map(
      (said) => () => readSaidDue(said, { quarters, today: tx.today }),
    ),
  ) as [ReadDue, ...ReadDue[]]
  refuseIf(beside(whyNotDueBefore(worded.startsOn, due)))
  const dated = steps.flatMap(({ title }, i) => (dues[i] ? [{ title, due: dues[i].due }] : []))
  const named = await findNamed(tx, planId, worded)
  const ref = await chooseRef(tx.db, planId, asked, worded.area)

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
  if (same)
    throw refuseField('ref', `This plan has an action ${same.ref}, in it or withdrawn. Give this one another ref`)
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

/**
 * Finds what an action's form names.
 *
 * @param had.owner The post that the action belongs to already: it may stay there, whoever holds it.
 * @throws Refusal beside the field that names what is not there.
 */
export async function findNamed(tx: PlanTx, planId: string, named: Wording, had: { owner?: string } = {}) {
  const { db, today } = tx
  const wanted = [...new Set(named.recommendations)]
  const found = await db
    .select({ id: recommendations.thingId })
    .from(recommendations)
    .where(
      and(
        eq(recommendations.planId, planId),
        inArray(recommendations.number, wanted),
        knownAt(recommendations, null),
        isNull(recommendations.withdrawnOn),
      ),
    )
  if (found.length !== wanted.length) throw refuseField('recommendations', 'Choose recommendations from the list')

  const supportingPostIds: string[] = []
  for (const key of named.supportingPosts)
    supportingPostIds.push(await namedPost(db, { planId, today }, 'supportingPosts', key))

  return {
    columns: {
      areaId: named.area === null ? null : await findArea(db, planId, named.area),
      ownerPostId:
        named.ownerPost === had.owner
          ? await namedPost(db, { planId, today }, 'ownerPost', had.owner)
          : await ownerPost(tx, planId, named.ownerPost),
      sponsorPostId: named.sponsorPost && (await namedPost(db, { planId, today }, 'sponsorPost', named.sponsorPost)),
    },
    recommendationIds: found.map(({ id }) => id),
    supportingPostIds,
  }
}

async function findArea(db: Db, planId: string, number: number): Promise<string> {
  const [area] = await db
    .select({ id: areas.thingId })
    .from(areas)
    .where(and(eq(areas.planId, planId), eq(areas.number, number), knownAt(areas, null)))
  if (!area) throw refuseField('area', 'There is no such priority area. Choose one from the list')
  return area.id
}
