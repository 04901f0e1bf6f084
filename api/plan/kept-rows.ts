import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { changes } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Wrote } from '../record/record.ts'
import { readAllRows, READ_OF_THE_TRAIL, readRows, TABLE_NAMES, type RecordRows } from './record-rows.ts'

/** The most rows that are kept, of all plans: some ten plans of 850 actions, in about 25 MB. */
const MOST_ROWS = 120_000
/** After more changes than this all is read again. */
const MOST_CHANGES = 200

/** A plan's record as far as it is in hand. */
export interface KeptPlan {
  /** The plan's last change. */
  revision: string
  /** When that was; null before there was one. */
  lastAt: Instant | null
  rows: RecordRows
  /** The last change of each action that was written of since all was read, by its ref. */
  lastOfAction: ReadonlyMap<string, string>
  /** The last change of what is not one action: people, posts, meetings. */
  lastOfRest: string
  /**
   * What was worked out of moments before `lastAt`. Those stay as they were
   * whatever is written: a moment is never earlier than the one before it.
   */
  past: Map<string, unknown>
}

/**
 * The rows of a plan's record up to its last change. They are kept, and after
 * a write only those are read that the trail says it wrote, or put in the
 * place of others.
 *
 * @param revision The plan's last change.
 */
export async function planUpTo(db: Db, planId: string, revision: string): Promise<KeptPlan> {
  const all = keptPlans(db)
  const known = all.get(planId)
  if (known?.revision === revision) return known
  const plan = (known && (await withWritten(db, planId, known, revision))) ?? (await readPlan(db, planId, revision))
  all.set(planId, plan)
  return plan
}

/**
 * The last change that what is said of one action can rest on: its own, or one
 * of what it shares with others. It stands while others are written of.
 */
export async function revisionOfAction(
  db: Db,
  { planId, revision }: { planId: string; revision: string },
  ref: string,
): Promise<string> {
  const { lastOfAction, lastOfRest } = await planUpTo(db, planId, revision)
  const own = lastOfAction.get(ref) ?? ''
  return own > lastOfRest ? own : lastOfRest
}

const readPlan = async (db: Db, planId: string, revision: string): Promise<KeptPlan> => ({
  revision,
  lastAt: (await changeById(db).execute({ revision }))[0]?.recordedAt ?? null,
  rows: await readAllRows(db, planId),
  lastOfAction: new Map(),
  lastOfRest: revision,
  past: new Map(),
})

const keptPlans = prepared(
  (): LRUCache<string, KeptPlan> =>
    new LRUCache({
      maxSize: MOST_ROWS,
      sizeCalculation: ({ rows }) => Object.values(rows).reduce((sum, { length }) => sum + length, 1),
    }),
)

/** A plan in hand with what was written since; null when the trail does not tell. */
async function withWritten(db: Db, planId: string, known: KeptPlan, revision: string): Promise<KeptPlan | null> {
  const { rows } = known
  const since = await changesAfter(db).execute({ planId, revision: known.revision })
  if (since.length > MOST_CHANGES) return null

  let { lastOfRest } = known
  const lastOfAction = new Map(known.lastOfAction)
  const written = new Map<keyof RecordRows, string[]>()
  for (const { id, verb, subjectKind, subjectRef, wrote } of since) {
    // Words that were removed were in rows of any age, and in what was worked out of them.
    if (wrote === null || verb === 'removed-words' || READ_OF_THE_TRAIL.includes(verb)) return null
    if (subjectKind === 'action') lastOfAction.set(subjectRef, id)
    else lastOfRest = id
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
  const lastAt = since.at(-1)?.recordedAt ?? known.lastAt
  return {
    revision,
    lastAt,
    rows: { ...rows, ...(read as Partial<RecordRows>) },
    lastOfAction,
    lastOfRest,
    past: known.past,
  }
}

const changeById = prepared((db) =>
  db
    .select({ recordedAt: changes.recordedAt })
    .from(changes)
    .where(eq(changes.id, sql.placeholder('revision')))
    .prepare('change_by_id'),
)

const changesAfter = prepared((db) =>
  db
    .select({
      id: changes.id,
      recordedAt: changes.recordedAt,
      verb: changes.verb,
      subjectKind: changes.subjectKind,
      subjectRef: changes.subjectRef,
      wrote: changes.wrote,
    })
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
