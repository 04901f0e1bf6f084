import { and, eq, getTableName } from 'drizzle-orm'
import type { CheckedRecord, RecordFault } from '../../domain/contract/changes.ts'
import type { Instant } from '../../domain/day.ts'
import { APPEND_ONLY } from '../../db/append-only.ts'
import { actions, changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { isDigestOf, nameOfRow } from './digest.ts'
import { readRemoved } from './removed-words.ts'
import { rowsOf } from './rows-of.ts'
import { faultOf, walkTrail, type Checking, type Told } from './walk-trail.ts'

/** More faults than these are counted, not listed. */
const MOST_LISTED = 50

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

  const digestOf = await readRemoved(db, planId)
  const trail = await walkTrail(db, planId, { find, digestOf })
  const noted = new Set(notedHeads)
  const gone = notedHeads.findLast((head) => !trail.hashes.has(head))
  if (gone !== undefined) find({ what: 'head-gone', head: gone })
  const rows = await walkRows(db, planId, trail.told, { find, digestOf })
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

/** Holds every row of the record against what the trail says of it. Answers how many there are. */
async function walkRows(
  db: Db,
  planId: string | null,
  told: Map<string, Told>,
  { find, digestOf }: Checking,
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
        if (!isDigestOf(said.digest, table, row, { salt: said.salt, digestOf }) || !isBy(said, row))
          find(faultOf('altered', told, id))
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

/** Whether a plan's trail holds a hash that was printed earlier. */
export async function holdsHead(db: Db, planId: string, head: string): Promise<boolean> {
  const [found] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(and(eq(changes.planId, planId), eq(changes.hash, head)))
    .limit(1)
  return found !== undefined
}
