import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, getTableName, gt, isNull } from 'drizzle-orm'
import type { CheckedRecord, RecordFault } from '../../domain/contract/changes.ts'
import type { Instant } from '../../domain/day.ts'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { actions, changes } from '../../db/schema/index.ts'
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
  /** When the trail says it was written, and by whom; null where it was brought in with its own authors. */
  recordedAt: Instant
  by: string | null
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
  const noted = new Set(notedHeads)
  const gone = notedHeads.findLast((head) => !trail.hashes.has(head))
  if (gone !== undefined) find({ what: 'head-gone', head: gone })
  const rows = await walkRows(db, planId, trail.told, find)
  return {
    intact: count === 0,
    checked: trail.checked,
    rows,
    head: trail.head,
    foundOn: trail.foundOn,
    unnoted: trail.sealed.filter((hash) => !noted.has(hash)).length,
    faults,
    more: count - faults.length,
  }
}

/** Reads the trail from its first change: whether each follows from the one before, and what rows they wrote. */
async function walkTrail(db: Db, planId: string | null, find: (fault: RecordFault) => void) {
  const told = new Map<string, Told>()
  const hashes = new Set<string>()
  /** Those of changes with digests: each was noted when it was written. */
  const sealed: string[] = []
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
      // Once there are digests, no change goes without; and stock is taken once, before any of them.
      const outOfTurn = sealed.length > 0 && (change.salt === null || change.verb === 'baseline')
      if (
        !broken &&
        (change.previousHash !== previous || hashChange(change) !== hash || (planId !== null && outOfTurn))
      ) {
        broken = true
        find({ what: 'chain', id: change.id, subject: { kind, ref }, recordedAt })
      }
      if (change.verb === 'baseline') foundOn = recordedAt
      const brought = change.verb === 'baseline' || change.verb === 'imported'
      for (const [table, id, digest, superseded, supersededAt = null] of readWrote(change.wrote)) {
        const said = {
          table,
          digest,
          salt: change.salt ?? '',
          supersededAt,
          subject: { kind, ref },
          recordedAt,
          by: brought ? null : change.recordedBy,
        }
        // A row is written once: who tells of it again tells of another.
        if (told.has(`${table} ${id}`)) find(faultOf('altered', said, id))
        else told.set(`${table} ${id}`, said)
        const before = superseded === null ? undefined : told.get(`${table} ${superseded}`)
        if (before) before.supersededAt = recordedAt
      }
      hashes.add(hash)
      if (change.salt !== null) sealed.push(hash)
      previous = hash
      if (!broken) [head, checked] = [hash, checked + 1]
      after = change.id
    }
    if (page.length < AT_ONCE) return { told, hashes, sealed, head, checked, foundOn }
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
  const refs = await refsOf(db, planId)
  for (const table of APPEND_ONLY) {
    if (table === changes) continue
    const name = getTableName(table)
    for await (const row of rowsOf(db, table, planId)) {
      count += 1
      const id = nameOfRow(table, row)
      const said = told.get(`${name} ${id}`)
      told.delete(`${name} ${id}`)
      const supersededAt = (row['supersededAt'] ?? null) as Instant | null
      const about = subjectOf(row, refs)
      if (!said) find({ what: 'unrecorded', table: name, id, ...(about && { subject: about }) })
      else {
        const told = { ...said, subject: (said.by === null && about) || said.subject }
        if (said.digest !== digestRow(table, row, said.salt) || !isBy(said, row)) find(faultOf('altered', told, id))
        else if (said.supersededAt !== supersededAt) find(faultOf('superseded', told, id))
      }
    }
  }
  for (const [key, said] of told) find(faultOf('missing', said, key.slice(said.table.length + 1)))
  return count
}

/** Whether a row was written in the moment, and by whom, that its change says; what was brought in has its own. */
const isBy = ({ by, recordedAt }: Told, row: Record<string, unknown>): boolean =>
  by === null || ((row['recordedAt'] ?? recordedAt) === recordedAt && (row['recordedBy'] ?? by) === by)

/** The refs of a plan's actions, by action and by version. */
async function refsOf(db: Db, planId: string | null): Promise<Map<string, string>> {
  if (planId === null) return new Map()
  const rows = await db.select({ id: actions.id, ref: actions.ref }).from(actions).where(eq(actions.planId, planId))
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}

/** What a row is about, where it says so itself: an action by its ref, a meeting by its key, a person by their address. */
function subjectOf(row: Record<string, unknown>, refs: Map<string, string>): RecordFault['subject'] | null {
  const ref = refs.get(row['actionId'] as string) ?? row['ref']
  if (typeof ref === 'string') return { kind: 'action', ref }
  const name = row['key'] ?? row['number'] ?? row['email'] ?? row['slug']
  return typeof name === 'string' || typeof name === 'number' ? { kind: '', ref: String(name) } : null
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
