import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { drawAbout } from './draw-about.ts'

/** What a plan is for, and who oversees it. */
export function aboutRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.about, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'about' }, query, (drawing) => drawAbout(deps.store.db, drawing)),
  )
  return routes
}
