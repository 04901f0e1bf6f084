import { Router } from 'express'
import { wasKnownAt } from '../../db/as-at.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { VisitsView } from '../../domain/contract/visits.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { addVisit, reviseVisit } from './keep-visits.ts'

/** Visits and inspections. */
export function visitRoutes(deps: Deps): Router {
  const routes = Router()
  const { send, sendAfterwards } = viewSender(deps, 'visits', drawVisits)

  serve(routes, deps, ENDPOINTS.visits, ({ query, ...asking }) => send(asking, query))

  serve(routes, deps, ENDPOINTS.addVisit, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addVisit(tx, asking.access, body))
    return sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.reviseVisit, async ({ params: { key }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseVisit(tx, asking.access, { key, revision: body }))
    return sendAfterwards(asking)
  })

  return routes
}

const drawVisits = ({ record, moment }: Drawing): Omit<VisitsView, 'me' | 'plan' | 'asAt'> => ({
  visits: record.visitVersions
    .filter((row) => wasKnownAt(row, moment))
    .map(({ id, key, kind, title, startsOn, endsOn, focus, letterOn, letterUrl, letterPublished }) => ({
      key,
      versionId: record.asRead(id),
      kind,
      title,
      startsOn,
      endsOn,
      focus,
      letterOn,
      letterUrl,
      letterPublished,
    }))
    .reverse(),
})
