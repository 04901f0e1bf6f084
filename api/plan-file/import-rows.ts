import type { Instant } from '../../domain/day.ts'
import type { Table } from '../../db/dialect.ts'
import { getTableName } from 'drizzle-orm'
import { digestRow, nameOfRow } from '../record/digest.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import type { Wrote } from '../record/record.ts'
import { insertRows } from './insert-rows.ts'

/** A plan on its way in: where to, and what the file's names stand for here. */
export interface Import {
  tx: PlanTx
  planId: string
  newId: () => string
  /** Every row brought in, as the import's change in the trail names it. */
  brought: { salt: string; wrote: Wrote[]; last: Instant | null }
  people: ReadonlyMap<string, string>
  posts: ReadonlyMap<string, string>
  areas: ReadonlyMap<number, string>
  recommendations: ReadonlyMap<number, string>
  meetings: ReadonlyMap<string, string>
}

type Into = Pick<Import, 'planId' | 'newId' | 'people'>

interface Filed {
  recordedAt: Instant
  recordedBy: string
}

/** Facts as they are kept, oldest first: each holds until its successor. */
export const factRows = <R extends Filed>({ planId, newId, people }: Into, facts: readonly R[]) =>
  facts.map((fact, i) => ({
    ...fact,
    id: newId(),
    planId,
    recordedBy: named(people, fact.recordedBy, 'person'),
    supersededAt: facts[i + 1]?.recordedAt ?? null,
  }))

/** The versions of one thing, as they are kept: known by the id of the first. */
export function versionRows<R extends Filed>(into: Into, versions: readonly R[]) {
  const rows = factRows(into, versions)
  const thingId = rows[0]?.id ?? ''
  return rows.map((row) => ({ ...row, thingId }))
}

/** The id of what a file names. A file that was checked names nothing else. */
export function named<K>(known: ReadonlyMap<K, string>, name: K, what: string): string {
  const id = known.get(name)
  if (id === undefined)
    throw new Error(`The file names a ${what} it does not have: ${String(name)}. Run: ./scripts/plan check`)
  return id
}

/** Inserts rows that keep the moments they were recorded at, and notes a digest of each. */
export async function bringIn<T extends Table>(
  { tx, brought }: Pick<Import, 'tx' | 'brought'>,
  table: T,
  rows: readonly T['$inferSelect'][],
): Promise<void> {
  await insertRows(tx.db, table, rows)
  for (const row of rows as readonly Record<string, unknown>[]) {
    const { recordedAt, supersededAt } = row as { recordedAt?: Instant; supersededAt?: Instant | null }
    const digest = digestRow(table, row, brought.salt)
    brought.wrote.push([
      getTableName(table),
      nameOfRow(table, row),
      digest,
      null,
      ...(supersededAt ? [supersededAt] : []),
    ] as Wrote)
    if (recordedAt !== undefined && (brought.last === null || recordedAt > brought.last)) brought.last = recordedAt
  }
}
