import { and, count, eq, isNotNull } from 'drizzle-orm'
import { closureSteps, dateChanges, helpAnswers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** Facts that a meeting decided. */
const DECIDED = [closureSteps, dateChanges, helpAnswers] as const

/** How many decisions are recorded as taken at each meeting, by its id. */
export async function readDecisions(db: Db, planId: string): Promise<ReadonlyMap<string, number>> {
  const decisions = new Map<string, number>()
  for (const table of DECIDED) {
    const rows = await db
      .select({ meetingId: table.meetingId, count: count() })
      .from(table)
      .where(and(eq(table.planId, planId), isNotNull(table.meetingId)))
      .groupBy(table.meetingId)
    for (const row of rows)
      if (row.meetingId !== null) decisions.set(row.meetingId, (decisions.get(row.meetingId) ?? 0) + row.count)
  }
  return decisions
}
