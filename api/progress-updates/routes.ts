import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { actionSender } from '../actions/send-action.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { postProgressUpdate } from './post-progress-update.ts'

/** What owners say of their actions. */
export function progressUpdateRoutes(deps: Deps): Router {
  const routes = Router()
  const { sendAfterwards } = actionSender(deps)

  serve(routes, deps, ENDPOINTS.postProgressUpdate, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => postProgressUpdate(tx, asking.access, { ref, update: body }))
    return sendAfterwards(asking, ref)
  })

  return routes
}
