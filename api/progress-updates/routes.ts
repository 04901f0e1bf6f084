import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { AnswerWithAction } from '../actions/on-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { postProgressUpdate } from './post-progress-update.ts'

/** What owners say of their actions. */
export function progressUpdateRoutes(deps: Deps, answer: AnswerWithAction): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.postProgressUpdate, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => postProgressUpdate(tx, asking.access, { ref, update: body }))
    return answer(asking, ref)
  })

  return routes
}
