import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { drawSlippage } from './draw-slippage.ts'

/** Promises against what became of them. */
export function slippageRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.slippage, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'slippage' }, query, (drawing) =>
      drawSlippage(deps.store.db, drawing),
    ),
  )
  return routes
}
