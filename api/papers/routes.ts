import { createHash } from 'node:crypto'
import { Router } from 'express'
import type { PaperForm, PaperKind } from '../../domain/papers.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Audience } from '../../domain/disclosure.ts'
import { mayMakePaper } from '../../domain/permissions.ts'
import { checkPaper } from '../../papers/check/check-paper.ts'
import { isGivenName } from '../../papers/check/given-names.ts'
import { DRAFT_STYLE, STYLE } from '../../papers/html/style.ts'
import { makePaper } from '../../papers/make-paper.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import type { Access } from '../plan/plan-access.ts'
import { sendPlanFile, sendPlanView, type Drawing } from '../plan/plan-view.ts'
import { namesInRecord } from './names-in-record.ts'
import { readFacts } from './read-facts.ts'
import { writePaper } from './write-paper.ts'

/** Papers, drawn from a plan as at a moment. */
export function paperRoutes(deps: Deps): Router {
  const routes = Router()
  const { store } = deps

  serve(routes, deps, ENDPOINTS.draftPaper, async ({ req, res, access, query }) => {
    const { kind, audience, as } = query
    refuseUnlessTheirs(access, audience)
    if (as === 'html') res.set('content-security-policy', OF_PAPERS)
    return sendPlanFile(deps, { req, res, access, gives: as }, query, async (drawing) => {
      const paper = await draw(drawing, query)
      return {
        name: `draft-${drawing.head.slug}-${kind}-${audience}-${drawing.day}.${as}`,
        bytes: await written(paper, as),
      }
    })
  })

  serve(routes, deps, ENDPOINTS.checkPaper, ({ req, res, access, query }) => {
    const { kind, audience } = query
    refuseUnlessTheirs(access, audience)
    return sendPlanView(deps, { req, res, access, name: 'paper-check' }, query, async (drawing) => {
      const inRecord = await namesInRecord(store.db, drawing)
      return { kind, audience, suspects: checkPaper(await draw(drawing, query), { inRecord, isGivenName }) }
    })
  })

  const draw = async (drawing: Drawing, { kind, audience }: { kind: PaperKind; audience: Audience }): Promise<Paper> =>
    makePaper(kind, await readFacts(store.db, drawing), { audience, madeOn: drawing.today })

  return routes
}

const sourceOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** A paper's page has its own style and nothing else: no script, and nothing from anywhere. */
const OF_PAPERS = [
  "default-src 'none'",
  `style-src ${[STYLE, DRAFT_STYLE].map(sourceOf).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join(';')

/** @throws Refusal 503 where what it is written with fails or is not there, which the log says. */
async function written(paper: Paper, as: PaperForm): Promise<Buffer> {
  try {
    return await writePaper(paper, as)
  } catch (error) {
    console.error(`A paper (${paper.kind}, ${as}):`, error)
    throw new Refusal(
      503,
      'not-written',
      'This paper could not be written. Have it as a web page meanwhile, and tell your administrator if it stays',
    )
  }
}

/** @throws Refusal 403 of a paper for readers whose papers others make. */
function refuseUnlessTheirs({ me }: Access, audience: Audience): void {
  if (mayMakePaper(me.role, audience)) return
  throw new Refusal(
    403,
    'not-yours',
    'Papers for the board are made by the programme office. Choose scrutiny or the public',
  )
}
