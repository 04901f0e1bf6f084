import { people, plans } from '../schema/index.ts'
import type { Db } from '../store.ts'

/** Whether a database holds anything that somebody would miss: a plan, or anybody who is known. */
export async function isUsed(db: Db): Promise<boolean> {
  const [plan] = await db.select({ id: plans.id }).from(plans).limit(1)
  const [person] = await db.select({ id: people.id }).from(people).limit(1)
  return plan !== undefined || person !== undefined
}
