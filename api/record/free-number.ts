import { eq } from 'drizzle-orm'
import type { areas, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** The number after the last that one of its kind in the plan has, or ever had. */
export async function freeNumber(
  db: Db,
  table: typeof areas | typeof recommendations,
  planId: string,
): Promise<number> {
  const rows = await db.select({ number: table.number }).from(table).where(eq(table.planId, planId))
  return Math.max(0, ...rows.map(({ number }) => number)) + 1
}
