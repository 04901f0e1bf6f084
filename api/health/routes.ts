import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { whyClockIsBehind } from '../record/clock-behind.ts'

/** What keeps plans from being written to, though they can be read. */
async function clocksBehind({ store: { db }, clock }: Deps): Promise<string[]> {
  const all = await db.select({ planId: plans.planId, slug: plans.slug }).from(plans).where(knownAt(plans, null))
  const said = await Promise.all(
    all.map(async ({ planId, slug }) => {
      const why = await whyClockIsBehind(db, planId, clock.now())
      return why && `${slug}: ${why}. Nothing can be saved in it`
    }),
  )
  return said.filter((one) => one !== null)
}

/** What a supervisor asks: does the process answer, does its database. */
export function healthRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.live, () => Promise.resolve({ status: 'ok' }))
  serve(routes, deps, ENDPOINTS.ready, async () => {
    try {
      await deps.store.ping()
    } catch {
      throw new Refusal(503, 'not-ready', 'The database does not answer')
    }
    const warnings = await clocksBehind(deps)
    return { status: 'ok', ...(warnings.length > 0 && { warnings }) }
  })
  return routes
}
