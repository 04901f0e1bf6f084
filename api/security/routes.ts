import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { listEvents } from './list-events.ts'

/** What administrators read of who came in and what was refused. */
export function securityRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.securityEvents, async ({ who, query }) => ({
    me: { id: who.id, name: who.name, email: who.email },
    ...(await listEvents(deps.store.db, query)),
  }))
  return routes
}
