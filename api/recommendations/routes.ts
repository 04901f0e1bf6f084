import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { addArea } from '../areas/add-area.ts'
import { addAreas } from '../areas/add-areas.ts'
import { reviseArea } from '../areas/revise-area.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { addRecommendations } from './add-recommendations.ts'
import { drawArea, drawAreas, drawRecommendation, drawRecommendations } from './draw-recommendations.ts'
import { reviseRecommendation } from './revise-recommendation.ts'

/** What Ofsted asked, and the areas the plan answers it in. */
export function recommendationRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store
  const asked = viewSender(deps, 'recommendations', (drawing) => drawRecommendations(db, drawing))
  const areas = viewSender(deps, 'areas', drawAreas)

  serve(routes, deps, ENDPOINTS.recommendations, ({ query, ...asking }) => asked.send(asking, query))

  serve(routes, deps, ENDPOINTS.recommendation, ({ req, res, access, query, params: { number } }) =>
    sendPlanView(deps, { req, res, access, name: `recommendation ${number}` }, query, (drawing) =>
      drawRecommendation(db, drawing, number),
    ),
  )

  serve(routes, deps, ENDPOINTS.addRecommendations, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addRecommendations(tx, asking.access, body))
    return asked.sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.reviseRecommendation, async ({ params: { number }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseRecommendation(tx, asking.access, { number, revision: body }))
    return asked.sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.areas, ({ query, ...asking }) => areas.send(asking, query))

  serve(routes, deps, ENDPOINTS.area, ({ req, res, access, query, params: { number } }) =>
    sendPlanView(deps, { req, res, access, name: `area ${number}` }, query, (drawing) => drawArea(drawing, number)),
  )

  serve(routes, deps, ENDPOINTS.addArea, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addArea(tx, asking.access, body))
    return areas.sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.addAreas, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addAreas(tx, asking.access, body))
    return areas.sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.reviseArea, async ({ params: { number }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseArea(tx, asking.access, { number, revision: body }))
    return areas.sendAfterwards(asking)
  })

  return routes
}
