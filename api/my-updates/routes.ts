import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { drawMyUpdates } from './draw-my-updates.ts'

/** The ten-minute month. */
export function myUpdatesRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.myUpdates, async ({ access, query }) => {
    const drawing = await readDrawing(deps, access, query.asAt)
    const drawn = await drawMyUpdates(deps.store.db, access, drawing, query)
    return { me: access.me, plan: drawing.head, asAt: drawing.asAt, ...drawn }
  })
  return routes
}
