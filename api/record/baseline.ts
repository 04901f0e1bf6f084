import { and, eq, getTableName, isNull, isNotNull, type SQL } from 'drizzle-orm'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { knownAt } from '../../db/as-at.ts'
import { changes, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import { knowPeople } from '../people/know-people.ts'
import { findUnreachable } from '../plan-file/as-found.ts'
import { digestRow, nameOfRow, newSalt } from './digest.ts'
import { addChange, type Wrote } from './record.ts'
import { rowsOf } from './rows-of.ts'
import { transact } from './transact.ts'

/** In whose name stock is taken: nobody's who could sign in. */
const UPGRADE = { email: 'upgrade@installation.invalid', name: 'The upgrade of this installation' }

/**
 * Takes stock of records that are older than their digests: one change a record
 * (each plan's, and the installation's own) holds a digest of every row there
 * is. From then on verifying covers them; what was before stands as it was
 * found, and what the pages would not take today is listed there. Does nothing
 * where everything is covered; all of it, or nothing.
 */
export async function takeBaseline(deps: Deps, say: (line: string) => void): Promise<void> {
  if ((await uncovered(deps.store.db)).length === 0) return

  say('Bringing the record up to date: every row gets a digest, so that it can be checked from now on')
  await transact(deps, async (open, db) => {
    // Asked again inside: another server may have done it meanwhile. Read before the upgrade makes itself known.
    const found = await uncovered(db)
    const digests = []
    for (const { planId } of found) digests.push(await digestRows(db, planId))
    const by = (await knowPeople(open, UPGRADE)).get(UPGRADE.email) ?? ''
    for (const [i, { planId, ref }] of found.entries()) {
      const { salt, wrote } = digests[i] as (typeof digests)[number]
      const asFound = planId === null ? [] : await findUnreachable(db, ref)
      await addChange(await open({ planId, by }), {
        verb: 'baseline',
        subject: { kind: planId === null ? 'installation' : 'plan', ref },
        after: { rows: wrote.length, ...(asFound.length > 0 && { asFound }) },
        salt,
        wrote,
      })
    }
  })
}

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

/**
 * The records that are older than their digests: their trail has changes, none
 * with digests. One that has rows and no trail is not older, but was cut off:
 * verifying must say so, and stock is not taken of it.
 */
async function uncovered(db: Db): Promise<{ planId: string | null; ref: string }[]> {
  const all = await db.select({ planId: plans.planId, ref: plans.slug }).from(plans).where(knownAt(plans, null))
  const bare: { planId: string | null; ref: string }[] = []
  for (const plan of all)
    if ((await has(db, plan.planId, isNull(changes.salt))) && !(await has(db, plan.planId, isNotNull(changes.salt))))
      bare.push(plan)
  // The first version made people known without a word in the installation's own trail.
  if (bare.length > 0 && !(await has(db, null, isNotNull(changes.salt))))
    bare.unshift({ planId: null, ref: 'installation' })
  return bare
}

async function has(db: Db, planId: string | null, which: SQL): Promise<boolean> {
  const ofPlan = planId === null ? isNull(changes.planId) : eq(changes.planId, planId)
  const [one] = await db.select({ id: changes.id }).from(changes).where(and(ofPlan, which)).limit(1)
  return one !== undefined
}
