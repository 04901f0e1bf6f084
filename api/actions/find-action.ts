import { and, eq, sql } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { actions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { notThere } from '../http/refusal.ts'

/** The action of a ref, withdrawn or not: it keeps its ref, and its last version stands. @throws Refusal 404 when it never was. */
export async function findAction(db: Db, planId: string, ref: string): Promise<string> {
  const [found] = await findByRef(db).execute({ planId, ref })
  if (!found) throw notThere('action')
  return found.actionId
}

const findByRef = prepared((db) =>
  db
    .select({ actionId: actions.thingId })
    .from(actions)
    .where(
      and(
        eq(actions.planId, sql.placeholder('planId')),
        eq(actions.ref, sql.placeholder('ref')),
        knownAt(actions, null),
      ),
    )
    .prepare('find_action_by_ref'),
)
