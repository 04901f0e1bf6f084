import { Router } from 'express'
import { wasKnownAt } from '../../db/as-at.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView, type Drawing } from '../plan/plan-view.ts'

/** Meetings, as they were known. */
export function meetingRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.meetings, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'meetings' }, query, drawMeetings),
  )
  return routes
}

const drawMeetings = ({ record, moment, day }: Drawing) => ({
  meetings: record.meetingVersions
    .filter((row) => wasKnownAt(row, moment))
    .map(({ key, kind, title, heldOn, dataCutOffOn, papersDueOn }) => ({
      id: key,
      kind,
      title,
      heldOn,
      dataCutOffOn,
      papersDueOn,
      cutOffPassed: dataCutOffOn <= day,
    }))
    .reverse(),
})
