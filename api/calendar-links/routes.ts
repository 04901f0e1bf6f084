import { Router } from 'express'
import { FILE_TYPES } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { requestIdOf } from '../http/request-id.ts'
import { originOf } from '../http/origin-of.ts'
import { serve } from '../http/serve.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { readMarks } from '../publication/read-marks.ts'
import { whenTitlesWereMarked } from '../publication/read-title-marks.ts'
import { drawCalendar } from './draw-calendar.ts'
import { endCalendarLink, makeCalendarLink, viewCalendarLinks } from './keep-links.ts'
import { readByKey } from './read-by-key.ts'
import { writeIcs } from './write-ics.ts'

/** Private links to calendars, and the calendars they lead to. */
export function calendarLinkRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock, tell, views } = deps

  serve(routes, deps, ENDPOINTS.calendarLinks, ({ who }) => viewCalendarLinks(store.db, who.id))

  serve(routes, deps, ENDPOINTS.makeCalendarLink, async ({ access, body, req }) => {
    const { planId, who } = access
    const made = await makeCalendarLink(deps, access, body)
    tell({ event: 'calendar-link-made', person: who.id, plan: planId, request: requestIdOf(req) })
    return made
  })

  serve(routes, deps, ENDPOINTS.endCalendarLink, async ({ access, req }) => {
    const { planId, who } = access
    await endCalendarLink(deps, access)
    tell({ event: 'calendar-link-ended', person: who.id, plan: planId, request: requestIdOf(req) })
    return viewCalendarLinks(store.db, who.id)
  })

  serve(routes, deps, ENDPOINTS.calendar, async ({ params, req, res }) => {
    const { access, reach } = await readByKey(deps, params.key)
    const origin = originOf(req, deps)
    const key = JSON.stringify([access.planId, access.revision, clock.today(), 'ics', reach, origin])
    const { name, bytes, tag } = await views.getFile(key, async () => {
      const drawing = await readDrawing(deps, access, undefined)
      const marked = {
        marks: await readMarks(store.db, access.planId),
        titlesAt: await whenTitlesWereMarked(store.db, access.planId),
      }
      const { title, council, slug } = drawing.head
      return {
        name: `${slug}.ics`,
        bytes: Buffer.from(writeIcs(`${title}, ${council}`, drawCalendar(drawing, reach, marked), origin)),
      }
    })
    res.set('etag', `"${tag}"`)
    if (req.fresh) {
      res.status(304).end()
      return undefined
    }
    res.set('content-disposition', `attachment; filename=${name}`)
    // Nobody is signed in by a link, so it is not among the replies that are kept for sessions.
    res.type(FILE_TYPES.ics).end(bytes)
    return undefined
  })

  return routes
}
