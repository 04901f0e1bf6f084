import { eq, like, or } from 'drizzle-orm'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { asKey } from '../../domain/as-key.ts'
import type { NewPlan } from '../../domain/contract/settings.ts'
import type { Day } from '../../domain/day.ts'
import { isOfNoPlan } from '../../domain/of-no-plan.ts'
import { refuseField } from '../http/refusal.ts'

type Named = Pick<NewPlan, 'council'> & Partial<Pick<NewPlan, 'reportPublishedOn' | 'inspectedTo'>>

/** With a year and a number behind it, a key still. */
const LONGEST_NAME = 60

/**
 * The address of a plan that is started: what was wanted, or made of the council, and the year it was judged in or the plan
 * is started in: `medway-2019`.
 *
 * @throws Refusal 400 beside `slug` when another plan has, or had, the one that was wanted.
 */
export async function slugFor(db: Db, wanted: string | null, of: Named, today: Day): Promise<string> {
  if (wanted === null) return freeSlug(db, of, today)
  if ((await slugsLike(db, wanted)).has(wanted))
    throw refuseField('slug', 'Another plan here has that address. Choose another, or leave this empty')
  return wanted
}

async function freeSlug(
  db: Db,
  { council, reportPublishedOn = null, inspectedTo = null }: Named,
  today: Day,
): Promise<string> {
  const year = (reportPublishedOn ?? inspectedTo ?? today).slice(0, 4)
  const name = council.replace(/(\s+(city|county|borough))?\s+council$/i, '').slice(0, LONGEST_NAME)
  const first = `${asKey(name, 'plan')}-${year}`
  const taken = await slugsLike(db, first)
  let slug = first
  for (let number = 2; taken.has(slug) || isOfNoPlan(slug); number++) slug = `${first}-${number}`
  return slug
}

/** The addresses that plans have or had, among those that begin alike. */
async function slugsLike(db: Db, slug: string): Promise<Set<string>> {
  const found = await db
    .select({ slug: plans.slug })
    .from(plans)
    .where(or(eq(plans.slug, slug), like(plans.slug, `${slug}-%`)))
  return new Set(found.map((one) => one.slug))
}
