import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, getTableName, gt, isNull } from 'drizzle-orm'
import type { CheckedRecord, RecordFault } from '../../domain/contract/changes.ts'
import type { Instant } from '../../domain/day.ts'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { digestRow, hashChange, nameOfRow } from './digest.ts'
import type { Wrote } from './record.ts'
import { rowsOf } from './rows-of.ts'

const AT_ONCE = 1000
/** More faults than these are counted, not listed. */
const MOST_LISTED = 50

/** What the trail says of a row. */
interface Told {
  table: string
  digest: string
  salt: string
  supersededAt: Instant | null
  subject: { kind: string; ref: string }
  /** When the trail says it was written. */
  recordedAt: Instant
}

/**
 * Checks a plan's record against its audit trail, or the installation's own
 * where `planId` is null: every hash of the chain; every row of the record
 * against the digest that was taken when it was written; that no row is gone,
 * and none is there that nobody recorded; and that every end of the trail which
 * was noted elsewhere is still in it.
 */
export async function verifyRecord(
  db: Db,
  planId: string | null,
  notedHeads: readonly string[],
): Promise<CheckedRecord> {
  const faults: RecordFault[] = []
  let count = 0
  const find = (fault: RecordFault) => {
    count += 1
    if (faults.length < MOST_LISTED) faults.push(fault)
  }

  const trail = await walkTrail(db, planId, find)
  const gone = notedHeads.findLast((head) => !trail.hashes.has(head))
  if (gone !== undefined) find({ what: 'head-gone', head: gone })
  const rows = await walkRows(db, planId, trail.told, find)
  return {
    intact: count === 0,
    checked: trail.checked,
    rows,
    head: trail.head,
    foundOn: trail.foundOn,
    faults,
    more: count - faults.length,
  }
}

/** Reads the trail from its first change: whether each follows from the one before, and what rows they wrote. */
async function walkTrail(db: Db, planId: string | null, find: (fault: RecordFault) => void) {
  const told = new Map<string, Told>()
  const hashes = new Set<string>()
  let [previous, head, foundOn]: [string | null, string | null, Instant | null] = [null, null, null]
  let [after, checked, broken] = ['', 0, false]
  const ofPlan = planId === null ? isNull(changes.planId) : eq(changes.planId, planId)
  for (;;) {
    const page = await db
      .select()
      .from(changes)
      .where(and(ofPlan, gt(changes.id, after)))
      .orderBy(asc(changes.id))
      .limit(AT_ONCE)
    for (const { hash, ...change } of page) {
      const { subjectKind: kind, subjectRef: ref, recordedAt } = change
      if (!broken && (change.previousHash !== previous || hashChange(change) !== hash)) {
        broken = true
        find({ what: 'chain', id: change.id, subject: { kind, ref }, recordedAt })
      }
      if (change.verb === 'baseline') foundOn = recordedAt
      for (const [table, id, digest, superseded, supersededAt = null] of readWrote(change.wrote)) {
        told.set(`${table} ${id}`, {
          table,
          digest,
          salt: change.salt ?? '',
          supersededAt,
          subject: { kind, ref },
          recordedAt,
        })
        const before = superseded === null ? undefined : told.get(`${table} ${superseded}`)
        if (before) before.supersededAt = recordedAt
      }
      hashes.add(hash)
      previous = hash
      if (!broken) [head, checked] = [hash, checked + 1]
      after = change.id
    }
    if (page.length < AT_ONCE) return { told, hashes, head, checked, foundOn }
    await nextTurn()
  }
}

/** A list that somebody has made unreadable names no rows; the chain says that it was touched. */
function readWrote(text: string | null): Wrote[] {
  try {
    return JSON.parse(text ?? '[]') as Wrote[]
  } catch {
    return []
  }
}

/** Holds every row of the record against what the trail says of it. Answers how many there are. */
async function walkRows(
  db: Db,
  planId: string | null,
  told: Map<string, Told>,
  find: (fault: RecordFault) => void,
): Promise<number> {
  let count = 0
  for (const table of APPEND_ONLY) {
    if (table === changes) continue
    const name = getTableName(table)
    for await (const row of rowsOf(db, table, planId)) {
      count += 1
      const id = nameOfRow(table, row)
      const said = told.get(`${name} ${id}`)
      told.delete(`${name} ${id}`)
      const supersededAt = (row['supersededAt'] ?? null) as Instant | null
      if (!said) find({ what: 'unrecorded', table: name, id })
      else if (said.digest !== digestRow(table, row, said.salt)) find(faultOf('altered', said, id))
      else if (said.supersededAt !== supersededAt) find(faultOf('superseded', said, id))
    }
  }
  for (const [key, said] of told) find(faultOf('missing', said, key.slice(said.table.length + 1)))
  return count
}

const faultOf = (what: RecordFault['what'], { table, subject, recordedAt }: Told, id: string): RecordFault => ({
  what,
  table,
  id,
  subject,
  recordedAt,
})

/** Whether a plan's trail holds a hash that was printed earlier. */
export async function holdsHead(db: Db, planId: string, head: string): Promise<boolean> {
  const [found] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.planId, planId), eq(changes.hash, head)))
    .limit(1)
  return found !== undefined
}
