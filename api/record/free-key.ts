import { and, eq, like, or } from 'drizzle-orm'
import type { meetings, papers, posts, sources, visits } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** A key that nothing of its kind in the plan has, or ever had: the one wanted, or the same with a number behind it. */
export async function freeKey(
  db: Db,
  table: typeof meetings | typeof papers | typeof posts | typeof sources | typeof visits,
  planId: string,
  wanted: string,
): Promise<string> {
  const rows = await db
    .select({ key: table.key })
    .from(table)
    .where(and(eq(table.planId, planId), or(eq(table.key, wanted), like(table.key, `${wanted}-%`))))
  const taken = new Set(rows.map(({ key }) => key))
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  return key
}
