import { getTableName } from 'drizzle-orm'
import type { Table } from '../../db/dialect.ts'
import type { Instant } from '../../domain/day.ts'
import { digestRow, nameOfRow } from '../record/digest.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { insert, type Wrote } from '../record/record.ts'
import type { Row } from './filing.ts'

/** Every row brought in, as the import's change in the trail names it. */
export interface Brought {
  salt: string
  wrote: Wrote[]
  /** The latest moment among them. */
  last: Instant | null
}

/**
 * Inserts rows that keep the moments they were recorded at, and notes a digest
 * of each. Everything an import writes to a plan goes through here.
 */
export async function insertFiled(
  { tx, brought }: { tx: PlanTx; brought: Brought },
  table: Table,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows) {
    await insert(table)(tx.db, row)
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
