import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { listChanges } from './list-changes.ts'
import { verifyChanges } from './verify-changes.ts'

/** The audit trail. */
export function changeRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store

  serve(routes, deps, ENDPOINTS.verifyChanges, ({ access, query }) => verifyChanges(deps, access.planId, query.head))

  serve(routes, deps, ENDPOINTS.changes, async ({ access, query }) => {
    const drawing = await readDrawing(deps, access, query.asAt)
    const listed = await listChanges(db, access.planId, drawing, { ...query, role: access.me.role })
    return { me: access.me, plan: drawing.head, asAt: drawing.asAt, ...listed }
  })
  return routes
}
