import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'

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
    return { status: 'ok' }
  })
  return routes
}
