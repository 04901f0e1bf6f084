import { and, eq, sql, type SQL } from 'drizzle-orm'
import { knownBy } from '../../db/as-at.ts'
import type { Column } from '../../db/dialect.ts'

interface OfPlan {
  planId: Column
  recordedAt: Column
}

/** Every row of a plan that was known by a moment. For prepared queries, which are given `planId` and `moment`. */
export const knownOfPlan = (table: OfPlan): SQL | undefined =>
  and(eq(table.planId, sql.placeholder('planId')), knownBy(table, sql.placeholder('moment')))
