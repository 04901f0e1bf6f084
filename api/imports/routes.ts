import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { serve } from '../http/serve.ts'
import { acceptSheet } from './accept-sheet.ts'
import { answerSheet } from './answer-sheet.ts'
import { bringSheet } from './bring-sheet.ts'
import { drawDoubts, drawImport, drawImports, drawRows } from './draw-views.ts'
import { dropSheet } from './drop-sheet.ts'
import { findImport } from './find-import.ts'
import { bringIntoPlan } from './into-plan/bring-into-plan.ts'
import { takeBackSheet } from './into-plan/take-back-sheet.ts'

/** A council's own sheet, on its way to become a plan. */
export function importRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock } = deps
  const { db } = store

  serve(routes, deps, ENDPOINTS.sheetImports, ({ who }) => drawImports(db, who, clock.now()))

  serve(routes, deps, ENDPOINTS.bringSheet, async ({ who, token, body }) =>
    drawImport(db, await bringSheet(deps, { who, token }, body)),
  )

  serve(routes, deps, ENDPOINTS.sheetImport, async ({ who, params }) =>
    drawImport(db, await findImport(db, who, params.id, clock.now())),
  )

  serve(routes, deps, ENDPOINTS.sheetDoubts, async ({ who, params, query }) =>
    drawDoubts(db, await findImport(db, who, params.id, clock.now()), query.page),
  )

  serve(routes, deps, ENDPOINTS.sheetRows, async ({ who, params, query }) =>
    drawRows(db, await findImport(db, who, params.id, clock.now()), query),
  )

  serve(routes, deps, ENDPOINTS.answerSheet, async ({ who, token, params, body }) =>
    drawImport(db, await answerSheet(deps, { who, token, ...params }, body)),
  )

  serve(routes, deps, ENDPOINTS.acceptSheet, async ({ who, token, params, body, req }) =>
    drawImport(db, await acceptSheet(deps, { who, token, ...params, request: requestIdOf(req) }, body)),
  )

  serve(routes, deps, ENDPOINTS.bringIntoPlan, async ({ who, token, params, body }) =>
    drawImport(db, await bringIntoPlan(deps, { who, token, ...params }, body)),
  )

  serve(routes, deps, ENDPOINTS.takeBackSheet, async ({ who, token, params, body }) =>
    drawImport(db, await takeBackSheet(deps, { who, token, ...params }, body)),
  )

  serve(routes, deps, ENDPOINTS.dropSheet, async ({ who, params }) => {
    await dropSheet(deps, who, params.id)
    return drawImports(db, who, clock.now())
  })

  return routes
}
