import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { AnswerWithAction } from '../actions/on-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { answerHelp } from './answer-help.ts'

/** What the board answers to help that owners ask for. */
export function helpAnswerRoutes(deps: Deps, answer: AnswerWithAction): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.answerHelp, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => answerHelp(tx, asking.access, { ref, answer: body }))
    return answer(asking, ref)
  })

  return routes
}
