import { and, eq, getTableName, isNull, isNotNull } from 'drizzle-orm'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { knownAt } from '../../db/as-at.ts'
import { changes, people, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import { knowPeople } from '../people/know-people.ts'
import { digestRow, nameOfRow, newSalt } from './digest.ts'
import type { PlanTx } from './plan-tx.ts'
import { addChange, type Wrote } from './record.ts'
import { rowsOf } from './rows-of.ts'
import { transact } from './transact.ts'

/** In whose name stock is taken: nobody's who could sign in. */
const UPGRADE = { email: 'upgrade@installation.invalid', name: 'The upgrade of this installation' }

/**
 * Takes stock of records that are older than their digests: one change a record
 * (each plan's, and the installation's own) holds a digest of every row there
 * is. From then on verifying covers them; what was before stands as it was
 * found. Does nothing where everything is covered; all of it, or nothing.
 */
export async function takeBaseline(deps: Deps, say: (line: string) => void): Promise<void> {
  const { db } = deps.store
  const uncovered = await plansWithoutDigests(db)
  const [anybody] = await db.select({ id: people.id }).from(people).limit(1)
  const house = anybody !== undefined && !(await hasDigests(db, null))
  if (uncovered.length === 0 && !house) return

  say('Bringing the record up to date: every row gets a digest, so that it can be checked from now on')
  await transact(deps, async (open) => {
    // The people there are come first: whoever the upgrade makes known is covered by a change of their own.
    const known = house ? await digestRows(db, null) : null
    const by = (await knowPeople(open, UPGRADE)).get(UPGRADE.email) ?? ''
    if (known) await note(await open({ planId: null, by }), 'installation', known)
    for (const { planId, slug } of uncovered) await note(await open({ planId, by }), slug, await digestRows(db, planId))
  })
}

const note = (tx: PlanTx, ref: string, { salt, wrote }: { salt: string; wrote: Wrote[] }) =>
  addChange(tx, {
    verb: 'baseline',
    subject: { kind: tx.planId === null ? 'installation' : 'plan', ref },
    after: { rows: wrote.length },
    salt,
    wrote,
  })

async function digestRows(db: Db, planId: string | null): Promise<{ salt: string; wrote: Wrote[] }> {
  const salt = newSalt()
  const wrote: Wrote[] = []
  for (const table of APPEND_ONLY) {
    if (table === changes) continue
    for await (const row of rowsOf(db, table, planId)) {
      const ended = (row['supersededAt'] ?? null) as Instant | null
      const digest = digestRow(table, row, salt)
      wrote.push([
        getTableName(table),
        nameOfRow(table, row),
        digest,
        null,
        ...(ended === null ? [] : [ended]),
      ] as Wrote)
    }
  }
  return { salt, wrote }
}

async function plansWithoutDigests(db: Db): Promise<{ planId: string; slug: string }[]> {
  const all = await db.select({ planId: plans.planId, slug: plans.slug }).from(plans).where(knownAt(plans, null))
  const uncovered = []
  for (const plan of all) if (!(await hasDigests(db, plan.planId))) uncovered.push(plan)
  return uncovered
}

async function hasDigests(db: Db, planId: string | null): Promise<boolean> {
  const ofPlan = planId === null ? isNull(changes.planId) : eq(changes.planId, planId)
  const [covered] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(and(ofPlan, isNotNull(changes.salt)))
    .limit(1)
  return covered !== undefined
}
