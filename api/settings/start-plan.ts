import { eq, like, or } from 'drizzle-orm'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewPlan } from '../../domain/contract/settings.ts'
import { STALE_AFTER_DAYS } from '../../domain/delivery-status.ts'
import type { Day } from '../../domain/day.ts'
import { isOfNoPlan } from '../../domain/of-no-plan.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { givePart } from '../people/give-part.ts'
import { asKey } from '../../domain/as-key.ts'
import { record, row } from '../record/record.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { refuseTwin } from './refuse-twin.ts'

interface Starter {
  who: Identity
  token: RequestToken | null
  request: string | null
}

/**
 * Starts a plan, with whoever starts it as its programme office. What it is made
 * of is added in it, step by step.
 *
 * @returns Its slug.
 * @throws Refusal 400 beside `slug` when another plan has, or had, that address; beside `title` when one of the council is called so.
 */
export async function startPlan(
  deps: Deps,
  { who, token, request }: Starter,
  { slug: wanted, ...said }: NewPlan,
): Promise<string> {
  const { slug, planId } = await transact(deps, (open, db) =>
    once(db, { token, by: who.id, now: deps.clock.now() }, async () => {
      const planId = deps.newId()
      const tx = await open({ planId, by: who.id })
      const slug = wanted ?? (await freeSlug(db, said, tx.today))
      if (wanted !== null && (await slugsLike(db, wanted)).has(wanted))
        throw refuseField('slug', 'Another plan here has that address. Choose another, or leave this empty')
      await refuseTwin(db, said)
      await record(tx, {
        verb: 'added',
        subject: { kind: 'plan', ref: slug },
        after: said,
        rows: [
          row(plans, {
            id: planId,
            slug,
            ...said,
            state: 'active',
            closedOn: null,
            illustrative: null,
            staleAfterDays: STALE_AFTER_DAYS,
            statusWords: null,
            quarters: 'financial',
            reason: null,
          }),
        ],
      })
      await givePart(open, { planId, person: who, role: 'programme', by: who.id })
      return { slug, planId }
    }),
  )
  deps.tell({ event: 'role-given', person: who.id, plan: planId, request })
  return slug
}

/** With a year and a number behind it, a key still. */
const LONGEST_NAME = 60

/** `medway-2019`: the council, and the year it was judged in or the plan is started in. */
async function freeSlug(
  db: Db,
  { council, reportPublishedOn, inspectedTo }: Pick<NewPlan, 'council' | 'reportPublishedOn' | 'inspectedTo'>,
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
