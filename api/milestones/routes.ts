import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { AnswerWithAction } from '../actions/on-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { addMilestone } from './add-milestone.ts'
import { reviseMilestone } from './revise-milestone.ts'

/** Steps on the way of an action. */
export function milestoneRoutes(deps: Deps, answer: AnswerWithAction): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.addMilestone, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addMilestone(tx, asking.access, { ref, milestone: body }))
    return answer(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.reviseMilestone, async ({ params: { ref, id }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseMilestone(tx, asking.access, { ref, id, revision: body }))
    return answer(asking, ref)
  })

  return routes
}
