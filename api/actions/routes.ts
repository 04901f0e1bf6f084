import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { readDrawing, sendPlanView } from '../plan/plan-view.ts'
import { addAction } from './add-action.ts'
import { addMilestone } from './add-milestone.ts'
import { changeDate } from './change-date.ts'
import { decideClosure } from './decide-closure.ts'
import { findActions, listActions } from './list-actions.ts'
import { postProgressUpdate } from './post-progress-update.ts'
import { reviseAction } from './revise-action.ts'
import { reviseMilestone } from './revise-milestone.ts'
import { viewAction } from './view-action.ts'
import { writeCsv } from './write-csv.ts'

/** Actions: found, seen, reported on, reworded, closed. */
export function actionRoutes(deps: Deps): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.actions, ({ req, res, entry, query }) =>
    sendPlanView(deps, { req, res, entry, name: 'actions' }, query, (drawing) => listActions(drawing, query)),
  )

  serve(routes, deps, ENDPOINTS.actionsCsv, async ({ res, entry, query }) => {
    const drawing = await readDrawing(deps, entry.planId, query.asAt)
    const { rows } = findActions(drawing, query)
    res.attachment(`${drawing.head.slug}-actions-${drawing.day}.csv`)
    res.type('text/csv; charset=utf-8').send(writeCsv(drawing.head, drawing.asAt, rows))
    return undefined
  })

  serve(routes, deps, ENDPOINTS.action, ({ entry, params, query }) =>
    viewAction(deps, entry, { ref: params.ref, asAt: query.asAt }),
  )

  serve(routes, deps, ENDPOINTS.addAction, async ({ entry, body }) =>
    viewAction(deps, entry, { ref: await addAction(deps, entry, body) }),
  )

  serve(routes, deps, ENDPOINTS.reviseAction, async ({ entry, params, body }) => {
    await reviseAction(deps, entry, { ref: params.ref, revision: body })
    return viewAction(deps, entry, params)
  })

  serve(routes, deps, ENDPOINTS.postProgressUpdate, async ({ entry, params, body }) => {
    await postProgressUpdate(deps, entry, { ref: params.ref, update: body })
    return viewAction(deps, entry, params)
  })

  serve(routes, deps, ENDPOINTS.recordClosureStep, async ({ entry, params, body }) => {
    await decideClosure(deps, entry, { ref: params.ref, decision: body })
    return viewAction(deps, entry, params)
  })

  serve(routes, deps, ENDPOINTS.changeDate, async ({ entry, params, body }) => {
    await changeDate(deps, entry, { ref: params.ref, change: body })
    return viewAction(deps, entry, params)
  })

  serve(routes, deps, ENDPOINTS.addMilestone, async ({ entry, params, body }) => {
    await addMilestone(deps, entry, { ref: params.ref, milestone: body })
    return viewAction(deps, entry, params)
  })

  serve(routes, deps, ENDPOINTS.reviseMilestone, async ({ entry, params, body }) => {
    await reviseMilestone(deps, entry, { ref: params.ref, id: params.id, revision: body })
    return viewAction(deps, entry, { ref: params.ref })
  })

  return routes
}
