import { and, asc, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../../db/as-at.ts'
import {
  actions,
  broughtRows,
  broughtSheets,
  closureSteps,
  milestones,
  progressUpdates,
} from '../../../db/schema/index.ts'
import type { Db } from '../../../db/store.ts'
import { slugOfRef } from '../../../domain/refs.ts'
import { isFree } from '../../../domain/taken-back.ts'
import { takenBackOf } from '../../brought-rows/taken-back.ts'

/** An action that left the plan with the sheet that had brought it: what stands of it, to be followed when it comes again. */
export interface Free {
  actionId: string
  ref: string
  versionId: string
  updateId: string | null
  broughtId: string | null
  /** What its milestones are called. */
  milestones: string[]
  isClosed: boolean
}

/** The action of a ref that is free to come again, where there is one. */
export async function findFree(db: Db, planId: string, ref: string): Promise<Free | null> {
  const takenBack = takenBackOf(await db.select().from(broughtSheets).where(eq(broughtSheets.planId, planId)))
  if (takenBack.length === 0) return null
  const all = await db
    .select()
    .from(actions)
    .where(and(eq(actions.planId, planId), knownAt(actions, null)))
  const last = all.find((one) => slugOfRef(one.ref) === slugOfRef(ref))
  if (!last) return null
  const actionId = last.thingId
  const versions = await db.select().from(actions).where(eq(actions.thingId, actionId)).orderBy(asc(actions.id))
  if (!isFree(versions, takenBack)) return null
  const [update] = await db
    .select({ id: progressUpdates.id })
    .from(progressUpdates)
    .where(and(eq(progressUpdates.actionId, actionId), knownAt(progressUpdates, null)))
  const [brought] = await db
    .select({ id: broughtRows.id })
    .from(broughtRows)
    .where(and(eq(broughtRows.actionId, actionId), knownAt(broughtRows, null)))
    .orderBy(desc(broughtRows.id))
  const [closure] = await db
    .select({ id: closureSteps.id })
    .from(closureSteps)
    .where(and(eq(closureSteps.actionId, actionId), knownAt(closureSteps, null)))
  const steps = await db
    .select({ title: milestones.title })
    .from(milestones)
    .where(and(eq(milestones.actionId, actionId), knownAt(milestones, null)))
  return {
    ...{ actionId, ref: last.ref, versionId: last.id, updateId: update?.id ?? null, broughtId: brought?.id ?? null },
    ...{ milestones: steps.map(({ title }) => title), isClosed: closure !== undefined },
  }
}
