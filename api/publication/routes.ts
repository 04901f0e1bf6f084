import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { afterWriting } from '../plan/plan-access.ts'
import { sendPlanView, type Asking } from '../plan/plan-view.ts'
import { readAsAt } from '../plan/read-as-at.ts'
import { inPlan } from '../record/transact.ts'
import { drawPublication } from './draw-publication.ts'
import { markTexts } from './mark-texts.ts'

/** Which texts of an action are not for publication: shown, and marked. */
export function publicationRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store
  const send = (
    to: Pick<Asking, 'req' | 'res' | 'access'>,
    { ref, ...asked }: { ref: string; asAt?: string | undefined; phrase?: string | undefined },
  ) =>
    sendPlanView(deps, { ...to, name: `publication of ${ref}` }, asked, (drawing) =>
      drawPublication(deps, drawing, { ref, phrase: asked.phrase }),
    )

  serve(routes, deps, ENDPOINTS.publication, ({ params: { ref }, query: { asAt, phrase }, req, res, access }) =>
    send({ req, res, access }, { ref, asAt, phrase }),
  )

  serve(routes, deps, ENDPOINTS.markTexts, async ({ params: { ref }, body, req, res, access }) => {
    const { planId } = access
    const { moment } = await readAsAt(db, deps.clock, planId, body.asAt)
    await inPlan(deps, access, (tx) => markTexts(tx, { planId, ref, moment }, body))
    return send({ req, res, access: await afterWriting(db, access) }, { ref, asAt: body.asAt })
  })

  return routes
}
