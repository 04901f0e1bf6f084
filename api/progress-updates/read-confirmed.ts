import { desc, eq, sql } from 'drizzle-orm'
import { progressUpdates } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'

/** What was reported of an action, newest first: as much as tells how often it was only confirmed. */
export const readConfirmed = (db: Db, actionId: string) => confirmed(db).execute({ actionId })

const confirmed = prepared((db) =>
  db
    .select({
      deliveryStatus: progressUpdates.deliveryStatus,
      effectiveOn: progressUpdates.effectiveOn,
      noChange: progressUpdates.noChange,
      forecastOn: progressUpdates.forecastOn,
    })
    .from(progressUpdates)
    .where(eq(progressUpdates.actionId, sql.placeholder('actionId')))
    .orderBy(desc(progressUpdates.id))
    .prepare('confirmed_updates'),
)
