import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { AnswerWithAction } from '../actions/on-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { decideClosure } from './decide-closure.ts'

/** What becomes of a claim that an action is complete. */
export function closureStepRoutes(deps: Deps, answer: AnswerWithAction): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.recordClosureStep, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => decideClosure(tx, asking.access, { ref, decision: body }))
    return answer(asking, ref)
  })

  return routes
}
