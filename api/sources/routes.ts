import { eq } from 'drizzle-orm'
import { Router } from 'express'
import { wasKnownAt } from '../../db/as-at.ts'
import { sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { SourcesView } from '../../domain/contract/sources.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { viewSender } from '../plan/send-afterwards.ts'
import { inPlan } from '../record/transact.ts'
import { addSource, reviseSource } from './keep-sources.ts'

/** What recommendations come from. */
export function sourceRoutes(deps: Deps): Router {
  const routes = Router()
  const { send, sendAfterwards } = viewSender(deps, 'sources', (drawing) => drawSources(deps.store.db, drawing))

  serve(routes, deps, ENDPOINTS.sources, ({ query, ...asking }) => send(asking, query))

  serve(routes, deps, ENDPOINTS.addSource, async ({ body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addSource(tx, asking.access, body))
    return sendAfterwards(asking)
  })

  serve(routes, deps, ENDPOINTS.reviseSource, async ({ params: { key }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseSource(tx, asking.access, { key, revision: body }))
    return sendAfterwards(asking)
  })

  return routes
}

async function drawSources(
  db: Db,
  { planId, record, moment }: Drawing,
): Promise<Omit<SourcesView, 'me' | 'plan' | 'asAt'>> {
  const rows = await db.select().from(sources).where(eq(sources.planId, planId)).orderBy(sources.id)
  const asked = record.recommendationVersions.filter((row) => wasKnownAt(row, moment))
  return {
    sources: rows
      .filter((row) => wasKnownAt(row, moment))
      .map(({ id, thingId, key, kind, title, publishedOn, url, licence }) => ({
        key,
        versionId: record.asRead(id),
        kind,
        title,
        publishedOn,
        url,
        licence,
        recommendations: asked.filter(({ sourceId }) => sourceId === thingId).map(({ number }) => number),
      }))
      .sort((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '')),
  }
}
