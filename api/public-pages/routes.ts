import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { writeTablePage } from '../../papers/html/write-table-page.ts'
import type { Deps } from '../deps.ts'
import { notThere } from '../http/refusal.ts'
import { originOf } from '../http/origin-of.ts'
import { serve } from '../http/serve.ts'
import { pagePolicyOf } from '../papers/page-policy.ts'
import { sendIssued } from '../papers/send-issued.ts'
import { findPublished, findTable, inOrderOfReading, issuedReader, planAsIssued, rowsOf } from './find-public.ts'

/** What everybody may see, signed in or not: only what was issued for the public. */
export function publicRoutes(deps: Deps): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.publicPlan, async ({ params }) => {
    const published = await findPublished(deps, params.plan)
    const readIssued = issuedReader(deps)
    const found = await findTable(published, readIssued)
    return {
      slug: params.plan,
      plan: await planAsIssued(published, readIssued),
      papers: await Promise.all(
        inOrderOfReading(published.papers).map(async (paper) => {
          const { id, kind, title, issuedOn, issuedAt, digest, withdrawn } = paper
          // As it says itself: what a meeting is called by now was issued to nobody.
          const subtitle = paper.isOpen ? ((await readIssued(paper))?.subtitle ?? null) : null
          return { id, kind, title, subtitle, issuedOn, issuedAt, digest, withdrawn }
        }),
      ),
      figures: found && {
        paper: found.paper.id,
        drawnOn: found.paper.drawnOn,
        later: found.later && { paper: found.later.id, drawnOn: found.later.drawnOn },
        caption: found.table.caption,
        heads: found.table.columns.map(({ head }) => head),
        rows: rowsOf(found.table),
      },
    }
  })

  serve(routes, deps, ENDPOINTS.publicPaper, async ({ params, query, res }) => {
    const { planId, papers } = await findPublished(deps, params.plan)
    const to = { res, planId, slug: params.plan, role: null, papers: () => Promise.resolve(papers) }
    return sendIssued(deps, to, { key: params.id, as: query.as })
  })

  serve(routes, deps, ENDPOINTS.publicTable, async ({ params, req, res }) => {
    const found = await findTable(await findPublished(deps, params.plan), issuedReader(deps))
    if (!found) throw notThere('table')
    const { issued, table, paper, later } = found
    const page = writeTablePage(issued, table, {
      home: `${originOf(req, deps)}/public/${params.plan}`,
      paper: paper.id,
      later: later && { paper: later.id, on: later.drawnOn },
    })
    // Any website may frame it: it holds nothing but what everybody has, and ways to it.
    res.set('content-security-policy', pagePolicyOf(page, { framedBy: '*' }))
    res.type('html').send(page)
    return undefined
  })

  return routes
}
