import { asc, eq, isNull } from 'drizzle-orm'
import { actions, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { Refusal } from '../http/refusal.ts'
import { readAction } from './export-action.ts'
import { readHead } from './export-head.ts'

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
  for (const [i, { id }] of things.entries()) {
    const action = JSON.stringify(await readAction(db, id, names), null, 2)
    // No line feed stands inside a JSON string, so each of these begins a line.
    yield `${i === 0 ? '' : ','}\n    ${action.replaceAll('\n', '\n    ')}`
  }
  yield things.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

async function findPlan(db: Db, slug: string): Promise<string> {
  const here = await db
    .select({ slug: plans.slug, planId: plans.planId })
    .from(plans)
    .where(isNull(plans.supersededAt))
    .orderBy(asc(plans.slug))
  const found = here.find((plan) => plan.slug === slug)
  if (found) return found.planId
  const others = here.map((plan) => plan.slug).join(', ')
  throw new Refusal(
    404,
    'not-there',
    `There is no plan ${slug} here. ${others === '' ? 'There are none yet' : `There ${here.length === 1 ? 'is' : 'are'} ${others}`}`,
  )
}
