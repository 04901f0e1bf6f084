import { eq, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { changes } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { readRowsSince, THE_BEGINNING, type RecordRows, type Since } from './record-rows.ts'

/** The most rows that are kept, of all plans: some ten plans of 850 actions, in about 25 MB. */
const MOST_ROWS = 120_000

interface Kept {
  revision: string
  rows: RecordRows
}

/**
 * The rows of a plan's record up to its last change. They are kept, and after
 * a write only what it wrote is read: rows are never changed but for the
 * moment at which another takes their place.
 *
 * @param revision The plan's last change.
 */
export async function rowsUpTo(db: Db, planId: string, revision: string): Promise<RecordRows> {
  const all = keptRows(db)
  const known = all.get(planId)
  if (known?.revision === revision) return known.rows

  const since = known && (await changeOf(db, known.revision))
  const fresh = await readRowsSince(db, planId, since ?? THE_BEGINNING)
  const rows = known && since ? withFresh(known.rows, fresh) : fresh
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

async function changeOf(db: Db, id: string): Promise<Since | undefined> {
  const [found] = await changeById(db).execute({ id })
  return found
}

const changeById = prepared((db) =>
  db
    .select({ id: changes.id, moment: changes.recordedAt })
    .from(changes)
    .where(eq(changes.id, sql.placeholder('id')))
    .prepare('change_by_id'),
)

function withFresh(rows: RecordRows, fresh: RecordRows): RecordRows {
  const tables = Object.keys(rows) as (keyof RecordRows)[]
  return Object.fromEntries(
    tables.map((table) => [table, merged<object>(rows[table], fresh[table])]),
  ) as unknown as RecordRows
}

/** Rows with later ones: in the place of the same row, or after all. */
function merged<R extends object>(rows: readonly R[], fresh: readonly R[]): readonly R[] {
  if (fresh.length === 0) return rows
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
