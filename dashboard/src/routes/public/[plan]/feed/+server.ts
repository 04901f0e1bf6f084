import { hash } from 'node:crypto'
import { call } from '../../../../api.server.ts'
import { feedOf } from '../../../../public/feed-of.ts'
import type { RequestHandler } from './$types'

/** What was published of a plan, as a feed that a reader asks now and then. */
export const GET: RequestHandler = async (event) => {
  const published = await call(event, 'publicPlan', event.params)
  const feed = feedOf(published, `${event.url.origin}/public/${event.params.plan}`)
  const etag = `"${hash('sha256', feed)}"`
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8', etag } })
}
