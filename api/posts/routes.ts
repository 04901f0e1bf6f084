import { Router } from 'express'
import { wasKnownAt } from '../../db/as-at.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView, type Drawing } from '../plan/plan-view.ts'
import { holdersAt } from '../plan/standing.ts'

/** Posts, and who held them. */
export function postRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.posts, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'posts' }, query, drawPosts),
  )
  return routes
}

function drawPosts({ record, moment, day }: Drawing) {
  const holders = holdersAt(record, moment, day)
  return {
    posts: record.postVersions
      .filter((row) => wasKnownAt(row, moment))
      .map(({ thingId, key, title, organisation }) => ({
        key,
        title,
        organisation,
        holder: holders.get(thingId) ?? null,
      }))
      .sort((one, other) => one.title.localeCompare(other.title)),
  }
}
