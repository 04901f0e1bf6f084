import type { Db } from '../../db/store.ts'
import { notThere } from '../http/refusal.ts'
import { findPart } from './parts.ts'
import { readPerson } from './person-rows.ts'

/** Somebody who has a part in a plan, with it. @throws Refusal 404 when there is no such person in the plan. */
export async function personInPlan(db: Db, planId: string, id: string) {
  const [person, part] = [await readPerson(db, id), await findPart(db, planId, id)]
  if (!person || !part) throw notThere('person in this plan')
  return { ...person, part }
}
