import { plans } from '../../db/schema/index.ts'
import type { NewPlan } from '../../domain/contract/settings.ts'
import { STALE_AFTER_DAYS } from '../../domain/delivery-status.ts'
import type { Deps } from '../deps.ts'
import { givePart } from '../people/give-part.ts'
import { record, row } from '../record/record.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { refuseTwin } from './refuse-twin.ts'
import { slugFor } from './slug-for.ts'

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
      const slug = await slugFor(db, wanted, said, tx.today)
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
