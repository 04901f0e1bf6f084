import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { drawBoard } from './draw-board.ts'

/** The board page's one reply. */
export function boardRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.board, ({ req, res, entry, query }) =>
    sendPlanView(deps, { req, res, entry, name: 'board' }, query, (drawing) => drawBoard(deps.store.db, drawing)),
  )
  return routes
}
