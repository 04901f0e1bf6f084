import { and, eq, sql } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { actions, closureSteps, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { notThere } from '../http/refusal.ts'
import { prepared } from '../../db/prepared.ts'

/** An action as it stands now: its version, its last update, its last step to closure. */
export type CurrentAction = Awaited<ReturnType<typeof readCurrentAction>>

/** @throws Refusal 404 when the plan has no such action. */
export async function readCurrentAction(db: Db, planId: string, ref: string) {
  const [version] = await findVersion(db).execute({ planId, ref })
  if (!version) throw notThere('action')
  const of = { actionId: version.thingId }
  // One after the other: a transaction has one connection, which takes one query at a time.
  const [update] = await findUpdate(db).execute(of)
  const [closure] = await findClosure(db).execute(of)
  return { actionId: version.thingId, version, update: update ?? null, closure: closure ?? null }
}

const findVersion = prepared((db) =>
  db
    .select()
    .from(actions)
    .where(
      and(
        eq(actions.planId, sql.placeholder('planId')),
        eq(actions.ref, sql.placeholder('ref')),
        knownAt(actions, null),
      ),
    )
    .prepare('find_action_version'),
)

const findUpdate = prepared((db) =>
  db
    .select()
    .from(progressUpdates)
    .where(and(eq(progressUpdates.actionId, sql.placeholder('actionId')), knownAt(progressUpdates, null)))
    .prepare('find_current_update'),
)

const findClosure = prepared((db) =>
  db
    .select()
    .from(closureSteps)
    .where(and(eq(closureSteps.actionId, sql.placeholder('actionId')), knownAt(closureSteps, null)))
    .prepare('find_current_closure'),
)
