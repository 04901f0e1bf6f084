import { eq } from 'drizzle-orm'
import { actions, broughtRows, closureSteps, milestones, progressUpdates } from '../../../db/schema/index.ts'
import { dueColumns, dueOf } from '../../../domain/due.ts'
import { numberedRef, slugOfRef } from '../../../domain/refs.ts'
import { findNamed } from '../../actions/add-action.ts'
import { linksOf } from '../../actions/links-of-version.ts'
import type { PlanTx } from '../../record/plan-tx.ts'
import { record, row } from '../../record/record.ts'
import type { Deeds } from './deeds.ts'
import { findFree } from './find-free.ts'
import type { Names } from './name-things.ts'

type Added = Deeds['added'][number]

/**
 * Adds an action as a sheet has it, with what that says of how it goes: as brought in, under its own ref or the next that is
 * free. One that left with the sheet that had brought it comes into the plan again.
 */
export async function addBrought(
  tx: PlanTx,
  planId: string,
  { action, ...said }: Added,
  { names, sheetId, file }: { names: Names; sheetId: string; file: string },
): Promise<string> {
  const [version] = action.versions
  if (!version) throw new Error(`The row of ${action.ref} became no version`)
  const owner = names.post(said.ownerPost)
  const named = await findNamed(tx, planId, {
    area: said.area === null ? null : names.area(said.area),
    recommendations: said.recommendations.map(names.recommendation),
    ownerPost: owner,
    supportingPosts: said.supportingPosts.map(names.post).filter((key) => key !== owner),
    sponsorPost: null,
  })
  const free = await findFree(tx.db, planId, action.ref)
  const ref = free?.ref ?? (await freeRef(tx, planId, action.ref))
  const id = tx.nextId()
  const actionId = free?.actionId ?? id
  const { title, successMeasure, partners, startsOn, ownColumns = null } = version
  const left = action.versions.at(-1)
  const of = { actionId }
  const stays = free?.milestones ?? []
  const standing = {
    ...{ ref, title, successMeasure, partners, ownColumns, startsOn, noRecommendationBecause: null },
    ...{ ...dueColumns(dueOf(version)), ...named.columns, ...IN_PLAN },
  }
  await record(tx, {
    verb: 'added',
    subject: { kind: 'action', ref },
    after: { title, broughtFromRow: action.broughtRows[0]?.row },
    rows: [
      row(
        actions,
        { ...standing, id, thingId: actionId, reason: free && `Brought in again with ${file}` },
        free?.versionId,
      ),
      ...linksOf(id, named),
      ...action.milestones.flatMap(({ versions: [step] }) =>
        step && !stays.includes(step.title)
          ? [
              row(milestones, {
                ...{ ...of, title: step.title, doneOn: null, ownerPostId: null, note: null },
                ...dueColumns(dueOf(step)),
              }),
            ]
          : [],
      ),
      ...action.progressUpdates.map(({ recordedAt: _at, recordedBy: _by, ...update }) =>
        row(
          progressUpdates,
          {
            ...{ ...update, whyNoChange: null, onBehalf: true, postId: named.columns.ownerPostId },
            ...{ basedOn: free?.updateId ?? null, ...of },
          },
          free?.updateId,
        ),
      ),
      ...(free?.isClosed ? [] : action.closureSteps).map(({ effectiveOn, note }) =>
        row(closureSteps, {
          ...{ ...of, step: 'closed-before' as const, effectiveOn, meetingId: null, minuteReference: null, note },
        }),
      ),
      ...action.broughtRows.map(({ sheetName, row: at, fields }) =>
        row(broughtRows, { ...of, sheetId, sheetName, row: at, fields }, free?.broughtId),
      ),
    ],
  })
  if (left?.state === 'withdrawn') {
    const { state, reason, withdrawnAs = null, mergedInto = null, movedTo = null } = left
    const leftId = tx.nextId()
    await record(tx, {
      verb: 'withdrew',
      subject: { kind: 'action', ref },
      after: { withdrawnAs, mergedInto, movedTo, reason },
      rows: [
        row(
          actions,
          { ...standing, ...{ id: leftId, thingId: actionId, state, reason, withdrawnAs, mergedInto, movedTo } },
          id,
        ),
        ...linksOf(leftId, named),
      ],
    })
  }
  return ref
}

/** An action comes into the plan before it leaves it. */
const IN_PLAN = { state: 'active' as const, withdrawnAs: null, mergedInto: null, movedTo: null, reason: null }

/** A ref is one action's for good: one that is taken gets a number behind. */
async function freeRef({ db }: PlanTx, planId: string, wanted: string): Promise<string> {
  const all = await db.select({ ref: actions.ref }).from(actions).where(eq(actions.planId, planId))
  const taken = new Set(all.map(({ ref }) => slugOfRef(ref)))
  let ref = wanted
  for (let number = 2; taken.has(slugOfRef(ref)); number++) ref = numberedRef(wanted, number)
  return ref
}
