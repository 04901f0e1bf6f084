import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { readAsAt } from '../plan/read-as-at.ts'
import { drawComparison } from './draw-comparison.ts'

/** What changed between two moments. */
export function compareRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock } = deps

  serve(routes, deps, ENDPOINTS.compare, async ({ req, res, entry, query }) => {
    const from = await readAsAt(store.db, clock, entry.planId, query.from, 'from')
    const to = await readAsAt(store.db, clock, entry.planId, query.to, 'to')
    if (from.day > to.day) throw refuseField('from', 'The first date is after the second. Swap them')
    return sendPlanView(deps, { req, res, entry, name: `compare ${query.from}` }, { asAt: query.to }, (drawing) =>
      drawComparison(store.db, drawing, from),
    )
  })
  return routes
}
