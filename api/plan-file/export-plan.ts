import { asc, eq } from 'drizzle-orm'
import { actions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { findPlan } from '../people/find.ts'
import { readActions } from './export-actions.ts'
import { readHead } from './export-head.ts'

/** How many actions are read together: a PostgreSQL server is asked six times for each lot. */
const AT_ONCE = 50

/**
 * Writes a plan with its whole history as a plan file, piece by piece, an action
 * at a time: it takes no more memory for a plan of any size.
 *
 * Things come in the order in which they were first recorded here, which for an
 * imported plan is the order of its file: so the export of an import is the same
 * document, byte for byte. Read it from a snapshot, or it may be torn.
 *
 * @throws Refusal when there is no such plan, before the first piece.
 */
export async function* exportPlan(db: Db, slug: string): AsyncGenerator<string> {
  const planId = await findPlan(db, slug)
  const { head, names } = await readHead(db, planId)
  yield `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "actions": [`

  const things = await db
    .selectDistinct({ id: actions.thingId })
    .from(actions)
    .where(eq(actions.planId, planId))
    .orderBy(asc(actions.thingId))
  for (let from = 0; from < things.length; from += AT_ONCE) {
    const ids = things.slice(from, from + AT_ONCE).map(({ id }) => id)
    for (const [i, action] of (await readActions(db, ids, names)).entries()) {
      // No line feed stands inside a JSON string, so each of these begins a line.
      const text = JSON.stringify(action, null, 2).replaceAll('\n', '\n    ')
      yield `${from + i === 0 ? '' : ','}\n    ${text}`
    }
  }
  yield things.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}
