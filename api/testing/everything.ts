import { getTableName } from 'drizzle-orm'
import { APPEND_ONLY } from '../../db/append-only.ts'
import type { Store } from '../../db/store.ts'

/** Every row of every table of records, as text: two that are equal mean that nothing was written between. */
export async function everythingIn({ db }: Store): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {}
  for (const table of APPEND_ONLY) {
    const rows = await db.select().from(table)
    tables[getTableName(table)] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return tables
}
