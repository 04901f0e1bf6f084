import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { addMeetings } from './add-meetings.ts'
import { drawMeetings } from './draw-meetings.ts'
import { previewSeries } from './preview-series.ts'
import { reviseMeeting } from './revise-meeting.ts'
import { workOutDays } from './work-out-days.ts'

/** Meetings, as they were known; added, moved, cancelled. */
export function meetingRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store
  const { send, sendAfterwards } = viewSender(deps, 'meetings', (drawing) => drawMeetings(db, drawing))

  serve(routes, deps, ENDPOINTS.meetings, ({ query, ...asking }) => send(asking, query))

  serve(routes, deps, ENDPOINTS.meetingSeries, ({ access, query }) => previewSeries(db, access, query))

  serve(routes, deps, ENDPOINTS.meetingDays, ({ query }) => workOutDays(query))

  serve(routes, deps, ENDPOINTS.addMeetings, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addMeetings(tx, asking.access, body))
    return sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.reviseMeeting, async ({ params: { id }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseMeeting(tx, asking.access, { key: id, revision: body }))
    return sendAfterwards(asking)
  })

  return routes
}
