import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { serve } from '../http/serve.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { startPlan } from './start-plan.ts'
import { drawSettings } from './draw-settings.ts'
import { revisePlan } from './revise-plan.ts'

/** What the programme office keeps of the plan itself. */
export function settingsRoutes(deps: Deps): Router {
  const routes = Router()
  const { send, sendAfterwards } = viewSender(deps, 'settings', (drawing) => drawSettings(deps.store.db, drawing))
  serve(routes, deps, ENDPOINTS.settings, ({ query, ...asking }) => send(asking, query))

  serve(routes, deps, ENDPOINTS.startPlan, async ({ who, token, body, req, res }) => {
    const slug = await startPlan(deps, { who, token, request: requestIdOf(req) }, body)
    return send({ req, res, access: await deps.findAccess({ slug, who, deeds: ['edit-plan'] }) })
  })

  serve(routes, deps, ENDPOINTS.revisePlan, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => revisePlan(tx, asking.access, body))
    return sendAfterwards(asking)
  })

  return routes
}
