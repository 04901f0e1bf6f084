import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { changes } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Wrote } from '../record/record.ts'
import { BRINGS_IN, readAllRows, readRows, TABLE_NAMES, type RecordRows } from './record-rows.ts'

/** The most rows that are kept, of all plans: some ten plans of 850 actions, in about 25 MB. */
const MOST_ROWS = 120_000
/** After more changes than this all is read again. */
const MOST_CHANGES = 200

interface Kept {
  revision: string
  rows: RecordRows
}

/**
 * The rows of a plan's record up to its last change. They are kept, and after
 * a write only those are read that the trail says it wrote, or put in the
 * place of others.
 *
 * @param revision The plan's last change.
 */
export async function rowsUpTo(db: Db, planId: string, revision: string): Promise<RecordRows> {
  const all = keptRows(db)
  const known = all.get(planId)
  if (known?.revision === revision) return known.rows
  const rows = (known && (await withWritten(db, planId, known))) ?? (await readAllRows(db, planId))
  all.set(planId, { revision, rows })
  return rows
}

const keptRows = prepared(
  (): LRUCache<string, Kept> =>
    new LRUCache({
      maxSize: MOST_ROWS,
      sizeCalculation: ({ rows }) => Object.values(rows).reduce((sum, { length }) => sum + length, 1),
    }),
)

/** The rows that are kept, with what was written since; null when the trail does not tell. */
async function withWritten(db: Db, planId: string, { revision, rows }: Kept): Promise<RecordRows | null> {
  const since = await changesAfter(db).execute({ planId, revision })
  if (since.length > MOST_CHANGES) return null

  const written = new Map<keyof RecordRows, string[]>()
  for (const { verb, wrote } of since) {
    if (wrote === null || BRINGS_IN.some((one) => one === verb)) return null
    for (const [name, id, , superseded] of JSON.parse(wrote) as Wrote[]) {
      const table = TABLE_NAMES.get(name)
      // A link is called by the ids it joins, of which the first is the version it came with.
      if (table)
        written.set(table, [
          ...(written.get(table) ?? []),
          id.split(':')[0] ?? id,
          ...(superseded === null ? [] : [superseded]),
        ])
    }
  }
  const read: Partial<Record<keyof RecordRows, readonly object[]>> = {}
  for (const [table, ids] of written) read[table] = merged<object>(rows[table], await readRows(db, table, ids))
  return { ...rows, ...(read as Partial<RecordRows>) }
}

const changesAfter = prepared((db) =>
  db
    .select({ verb: changes.verb, wrote: changes.wrote })
    .from(changes)
    .where(and(eq(changes.planId, sql.placeholder('planId')), gt(changes.id, sql.placeholder('revision'))))
    .orderBy(asc(changes.id))
    .limit(MOST_CHANGES + 1)
    .prepare('changes_after'),
)

/** Rows with later ones: in the place of the same row, or after all. */
function merged<R extends object>(rows: readonly R[], fresh: readonly R[]): readonly R[] {
  const later = new Map(fresh.map((row) => [nameOf(row), row]))
  const before = rows.map((row) => {
    const again = later.get(nameOf(row))
    if (again) later.delete(nameOf(row))
    return again ?? row
  })
  return [...before, ...later.values()]
}

/** A row's id; a link is named by what it joins. */
const nameOf = (row: object): string => ('id' in row ? (row.id as string) : Object.values(row).join(' '))
