import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { fold } from '../../domain/fold.ts'
import { refuseField } from '../http/refusal.ts'

/**
 * Two plans of one council and title could not be told apart, and one that was
 * sent twice cannot be taken away again.
 *
 * @param plan.id The plan that is to be called so, where it is there already.
 * @throws Refusal beside `title`, with the address of the other.
 */
export async function refuseTwin(
  db: Db,
  { id, council, title }: { id?: string; council: string; title: string },
): Promise<void> {
  const all = await db
    .select({ planId: plans.planId, slug: plans.slug, council: plans.council, title: plans.title })
    .from(plans)
    .where(knownAt(plans, null))
  const twin = all.find(
    (one) => one.planId !== id && fold(one.council) === fold(council) && fold(one.title) === fold(title),
  )
  if (twin)
    throw refuseField(
      'title',
      `There is a plan of that council and title already, at /${twin.slug}. Give this one another title, such as one with its year`,
    )
}
