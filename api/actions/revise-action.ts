import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { NewActionVersion } from '../../domain/contract/action-forms.ts'
import { actions, areas, milestones, posts, recommendations } from '../../db/schema/index.ts'
import { knownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import { dueColumns, dueOf, isSame, sayDue, tellDue } from '../../domain/due.ts'
import { leftAs, whyNotMerge, type Left } from '../../domain/leaving.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { whyNotDueBefore, whyNotStartOn } from '../../domain/why-not-dated.ts'
import { whyNotChangePromise, whyNotEdit, whyNotReown } from '../../domain/why-not-edit.ts'
import { whyNotMoveDue } from '../../domain/why-not-move-due.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { findNamed, orNull } from './add-action.ts'
import { begunOf, doerOf, dueFactsOf, stateOf } from './deed-facts.ts'
import { linksOf, namedBy } from './links-of-version.ts'
import { readCurrentAction } from './read-action.ts'
import { quartersOf, readSaidDue, saidIn } from './read-said-due.ts'
import { readDeedRows } from './read-deed-rows.ts'

/**
 * Records a new version of an action: reworded, re-owned, re-dated or withdrawn,
 * always with a reason. The version before it stays as it was said.
 */
export async function reviseAction(
  tx: PlanTx,
  access: Access,
  { ref, revision }: { ref: string; revision: NewActionVersion },
): Promise<void> {
  const { db } = tx
  const { planId } = access
  const {
    basedOn: _,
    withdraw,
    withdrawnAs,
    mergedInto,
    movedTo,
    reason,
    due: _due,
    dueOn: _on,
    quartersRead: _by,
    ...worded
  } = revision
  const action = await readCurrentAction(db, planId, ref)
  const { actionId, version } = action
  refuseIf(whyNotEdit(doerOf(access, version), stateOf(action)))
  const before = await wordedVersion(db, version)
  await refuseUnlessRead(tx, {
    yours: revision,
    last: version,
    what: 'version',
    movedOn: 'This action has been changed since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({ versionId: asRead, ...before, due: sayDue(dueOf(version)) }),
  })

  const sorted = [...new Set(worded.recommendations)].sort((one, other) => one - other)
  const state = withdraw ? ('withdrawn' as const) : ('active' as const)
  const quarters = await quartersOf(db, planId)
  const stands = dueOf(version)
  const { due, beside } = readSaidDue(saidIn(revision, { called: 'When it is due' }), {
    quarters,
    today: tx.today,
    stands,
  })
  const left = withdraw ? leftAs({ as: withdrawnAs, mergedInto, movedTo }) : NOT_LEFT
  const goesOn = left.mergedInto === null ? null : await findByRef(db, planId, left.mergedInto)
  const leaves = { withdrawnAs: left.as, mergedInto: goesOn?.ref ?? left.mergedInto, movedTo: left.movedTo }
  const after = { ...worded, recommendations: sorted, dueOn: tellDue(due), state, ...leaves }
  const changedFields = Object.keys(after).filter(
    (field) =>
      JSON.stringify(after[field as keyof typeof after]) !== JSON.stringify(before[field as keyof typeof before]),
  )
  if (changedFields.length === 0 && isSame(due, stands))
    throw refuseField('reason', 'Nothing is different yet. Change something, or leave this page')
  const only = (said: object) =>
    Object.fromEntries(Object.entries(said).filter(([field]) => changedFields.includes(field)))

  refuseIf(beside(whyNotDueBefore(worded.startsOn, due)))
  if (worded.startsOn !== version.startsOn)
    refuseIf(whyNotStartOn(worded.startsOn, { ...begunOf(action), reachedOn: await firstReached(db, actionId) }))
  if (worded.ownerPost !== before.ownerPost) refuseIf(whyNotReown(stateOf(action)))
  const facts = dueFactsOf(await readDeedRows(db, { planId, actionId }), tx.today)
  refuseIf(beside(whyNotMoveDue(due, facts)))
  if (changedFields.includes('successMeasure'))
    refuseIf(whyNotChangePromise('successMeasure', stateOf(action), facts.waiting))
  if (withdraw) refuseIf(whyNotChangePromise('withdraw', stateOf(action), facts.waiting))
  if (left.mergedInto !== null) refuseIf(whyNotMerge(ref, left.mergedInto, goesOn))
  const named = await findNamed(tx, planId, worded, { owner: before.ownerPost })
  const id = tx.nextId()
  const { title, successMeasure, noRecommendationBecause, partners, startsOn } = worded
  const ownColumns = orNull(worded.ownColumns)
  const wording = { title, successMeasure, noRecommendationBecause, partners, ownColumns, startsOn }
  const columns = { ...wording, ...dueColumns(due), state, ...leaves, reason }
  await record(tx, {
    verb: withdraw ? 'withdrew' : 'changed',
    subject: { kind: 'action', ref },
    before: only(before),
    after: { ...only(after), reason },
    rows: [row(actions, { ...version, ...columns, ...named.columns, id }, version.id), ...linksOf(id, named)],
  })
}

const NOT_LEFT: Left = { as: null, mergedInto: null, movedTo: null }

/** An action of the plan as it stands, by its ref or the slug of that. */
async function findByRef(db: Db, planId: string, said: string) {
  const all = await db
    .select({ ref: actions.ref, state: actions.state })
    .from(actions)
    .where(and(eq(actions.planId, planId), knownAt(actions, null)))
  return all.find(({ ref }) => slugOfRef(ref) === slugOfRef(said)) ?? null
}

/** The first day on which a milestone of an action was reached; null where none is. */
async function firstReached(db: Db, actionId: string): Promise<Day | null> {
  const of = and(eq(milestones.actionId, actionId), isNotNull(milestones.doneOn), knownAt(milestones, null))
  const [first] = await db
    .select({ doneOn: milestones.doneOn })
    .from(milestones)
    .where(of)
    .orderBy(milestones.doneOn)
    .limit(1)
  return first?.doneOn ?? null
}

/** A version in the words its form uses, so that two can be compared field by field. */
export async function wordedVersion(db: Db, version: typeof actions.$inferSelect) {
  const { recommendationIds, supportingPostIds } = await namedBy(db, version.id)
  const [area] = await db
    .select({ number: areas.number })
    .from(areas)
    .where(eq(areas.id, version.areaId ?? ''))
  const postRows = await db.select({ id: posts.id, key: posts.key }).from(posts).where(eq(posts.planId, version.planId))
  const numbers = await db
    .select({ number: recommendations.number })
    .from(recommendations)
    .where(inArray(recommendations.id, [...recommendationIds]))
  const keyOf = (id: string | null) => postRows.find((post) => post.id === id)?.key ?? null
  return {
    title: version.title,
    successMeasure: version.successMeasure,
    area: area?.number ?? null,
    recommendations: numbers.map(({ number }) => number).sort((one, other) => one - other),
    noRecommendationBecause: version.noRecommendationBecause,
    ownerPost: keyOf(version.ownerPostId) ?? '',
    supportingPosts: supportingPostIds.flatMap((id) => keyOf(id) ?? []).sort(),
    sponsorPost: keyOf(version.sponsorPostId),
    partners: version.partners,
    ownColumns: version.ownColumns ?? [],
    startsOn: version.startsOn,
    dueOn: tellDue(dueOf(version)),
    state: version.state,
    withdrawnAs: version.withdrawnAs,
    mergedInto: version.mergedInto,
    movedTo: version.movedTo,
  }
}
