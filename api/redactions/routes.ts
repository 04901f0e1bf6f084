import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { PlanRedactionsView } from '../../domain/contract/redactions.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { askRedaction } from './ask-redaction.ts'
import { decideRedaction } from './decide-redaction.ts'
import { listRedactions } from './list-redactions.ts'

/** Words that must not be in a plan. */
export function redactionRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store

  const ofPlan = async (access: Access): Promise<PlanRedactionsView> => {
    const { head, asAt } = await readDrawing(deps, access, undefined)
    return { me: access.me, plan: head, asAt, redactions: await listRedactions(db, access.who.id, access.planId) }
  }

  serve(routes, deps, ENDPOINTS.planRedactions, ({ access }) => ofPlan(access))

  serve(routes, deps, ENDPOINTS.askRedaction, async ({ access, body }) => {
    await askRedaction(deps, access, body)
    return ofPlan(await afterWriting(db, access))
  })

  serve(routes, deps, ENDPOINTS.redactions, async ({ who }) => ({ redactions: await listRedactions(db, who.id) }))

  serve(routes, deps, ENDPOINTS.decideRedaction, async ({ who, params, body }) => {
    await decideRedaction(deps, who, { id: params.id, decision: body.decision })
    return { redactions: await listRedactions(db, who.id) }
  })
  return routes
}
