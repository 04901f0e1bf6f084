import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { drawArea, drawAreas, drawRecommendation, drawRecommendations } from './draw-recommendations.ts'

/** What Ofsted asked, and the areas the plan answers it in. */
export function recommendationRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store

  serve(routes, deps, ENDPOINTS.recommendations, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'recommendations' }, query, (drawing) =>
      drawRecommendations(db, drawing),
    ),
  )
  serve(routes, deps, ENDPOINTS.recommendation, ({ req, res, access, query, params: { number } }) =>
    sendPlanView(deps, { req, res, access, name: `recommendation ${number}` }, query, (drawing) =>
      drawRecommendation(db, drawing, number),
    ),
  )
  serve(routes, deps, ENDPOINTS.areas, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'areas' }, query, drawAreas),
  )
  serve(routes, deps, ENDPOINTS.area, ({ req, res, access, query, params: { number } }) =>
    sendPlanView(deps, { req, res, access, name: `area ${number}` }, query, (drawing) => drawArea(drawing, number)),
  )
  return routes
}
