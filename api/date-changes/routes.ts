import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { AnswerWithAction } from '../actions/on-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { changeDate } from './change-date.ts'

/** Due dates that are asked to move, and what was decided. */
export function dateChangeRoutes(deps: Deps, answer: AnswerWithAction): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.changeDate, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => changeDate(tx, asking.access, { ref, change: body }))
    return answer(asking, ref)
  })

  return routes
}
