import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { sendDrawn } from '../plan/plan-view.ts'
import { readAsAt } from '../plan/read-as-at.ts'
import { whatsToAnswer } from './whats-to-answer.ts'
import { drawBoard } from './draw-board.ts'
import { issuedFor } from './issued-for.ts'

/** The board page's one reply. */
export function boardRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock } = deps

  serve(routes, deps, ENDPOINTS.board, async ({ req, res, access, query }) => {
    const since =
      query.since === undefined ? null : await readAsAt(store.db, clock, access.planId, query.since, 'since')
    if (since) {
      const { day } = await readAsAt(store.db, clock, access.planId, query.asAt)
      if (since.day >= day)
        throw refuseField('since', 'What has moved is told from an earlier day. Choose one before the day shown')
    }
    return sendDrawn(deps, { req, res, access, name: 'board' }, query, async (drawing) => {
      const view = await drawBoard(store.db, drawing, since)
      const toAnswer = await whatsToAnswer(store.db, drawing, view)
      const issued = await issuedFor(store.db, drawing, view)
      return { view, own: async (reader) => ({ ...(await toAnswer(reader)), ...issued(reader) }) }
    })
  })
  return routes
}
