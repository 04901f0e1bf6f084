import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { actionSender } from '../actions/send-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { addMilestone } from './add-milestone.ts'
import { reviseMilestone } from './revise-milestone.ts'

/** Steps on the way of an action. */
export function milestoneRoutes(deps: Deps): Router {
  const routes = Router()
  const { sendAfterwards } = actionSender(deps)

  serve(routes, deps, ENDPOINTS.addMilestone, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addMilestone(tx, asking.access, { ref, milestone: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.reviseMilestone, async ({ params: { ref, id }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseMilestone(tx, asking.access, { ref, id, revision: body }))
    return sendAfterwards(asking, ref)
  })

  return routes
}
