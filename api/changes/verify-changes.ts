import { and, asc, eq, gt } from 'drizzle-orm'
import type { VerifiedView } from '../../domain/contract/changes.ts'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { hashChange } from './record-change.ts'

const AT_ONCE = 1000

/** Walks a plan's audit trail from its first row, and says whether every hash is what it should be. */
export async function verifyChanges(db: Db, planId: string): Promise<VerifiedView> {
  let head: string | null = null
  let checked = 0
  let after = ''
  for (;;) {
    const rows = await db
      .select()
      .from(changes)
      .where(and(eq(changes.planId, planId), gt(changes.id, after)))
      .orderBy(asc(changes.id))
      .limit(AT_ONCE)
    for (const { hash, ...row } of rows) {
      if (row.previousHash !== head || hashChange(row) !== hash)
        return { intact: false, checked, head, brokenAt: row.id }
      head = hash
      checked += 1
      after = row.id
    }
    if (rows.length < AT_ONCE) return { intact: true, checked, head, brokenAt: null }
  }
}
