import { readFile } from 'node:fs/promises'
import { Router } from 'express'
import { FILE_TYPES } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { mayReadPaper } from '../../domain/permissions.ts'
import { draftFacts } from '../../papers/as-draft.ts'
import { makePaper } from '../../papers/make-paper.ts'
import { tidyCsv } from '../../papers/tidy-csv.ts'
import type { Deps } from '../deps.ts'
import { zipped } from '../files/zipped.ts'
import { serve } from '../http/serve.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { readDrawing, sendDrawn, sendPlanFile, sendPlanView, type Asking } from '../plan/plan-view.ts'
import { readAsAt } from '../plan/read-as-at.ts'
import { inPlan } from '../record/transact.ts'
import { answerCheck } from './answer-check.ts'
import { answerPrompts } from './answer-prompts.ts'
import { drawPapers, shownTo } from './draw-papers.ts'
import { issuePaper } from './issue-paper.ts'
import { namesFor } from './names-for.ts'
import { DRAFT_POLICY } from './page-policy.ts'
import type { WhichPaper } from './find-papers.ts'
import { drawCheck, preparePaper } from './prepare-paper.ts'
import { occasionOf, readAnswers } from './read-answers.ts'
import { readFacts } from './read-facts.ts'
import { refuseUnlessTheirs } from './refuse-unless-theirs.ts'
import { sendIssued } from './send-issued.ts'
import { drawTemplate, keepTemplate, templateOf } from './template.ts'
import { refuseNames, withdrawPaper } from './withdraw-paper.ts'
import { written } from './written.ts'

type To = Pick<Asking, 'req' | 'res' | 'access'>

/** Papers: drafts drawn from a plan as at a moment, what they want before they are issued, and those that were. */
export function paperRoutes(deps: Deps): Router {
  const routes = Router()
  const { db } = deps.store

  const sendPapers = ({ req, res, access }: To, asked: { asAt?: string | undefined } = {}) =>
    sendDrawn(deps, { req, res, access, name: 'papers' }, asked, async (drawing) => {
      const issued = await drawPapers(db, drawing)
      return {
        view: {},
        own: ({ me }: Access) =>
          Promise.resolve({
            issued: issued
              .filter(({ audience }) => mayReadPaper(me.role, audience))
              .map((paper) => shownTo(me.role, paper)),
          }),
      }
    })
  const sendCheck = ({ req, res, access }: To, asked: WhichPaper & { asAt?: string | undefined }) =>
    sendPlanView(deps, { req, res, access, name: 'paper-check' }, asked, (drawing) =>
      drawCheck(deps, drawing, asked, access.revision),
    )
  const afterwards = async (to: To): Promise<To> => ({ ...to, access: await afterWriting(db, to.access) })

  serve(routes, deps, ENDPOINTS.papers, ({ query, ...to }) => sendPapers(to, query))

  serve(routes, deps, ENDPOINTS.draftPaper, async ({ req, res, access, query }) => {
    const { kind, audience, as } = query
    refuseUnlessTheirs(access.me.role, audience)
    if (as === 'html') res.set('content-security-policy', DRAFT_POLICY)
    return sendPlanFile(deps, { req, res, access, gives: as }, query, async (drawing) => {
      const { planId, asAt, today } = drawing
      const { answers } = await readAnswers(db, { planId, kind, ...occasionOf(asAt) })
      const name = `draft-${drawing.head.slug}-${kind}-${audience}-${drawing.day}.${as}`
      const facts = await readFacts(db, drawing, answers)
      if (as === 'zip') return { name, bytes: zipped(tidyCsv(draftFacts(facts, today), { audience })) }
      const paper = makePaper(kind, facts, { audience, madeOn: today })
      return {
        name,
        bytes: await written(paper, as, { template: as === 'docx' ? await templateOf(deps, planId) : undefined }),
      }
    })
  })

  serve(routes, deps, ENDPOINTS.checkPaper, ({ query, ...to }) => {
    refuseUnlessTheirs(to.access.me.role, query.audience)
    return sendCheck(to, { kind: query.kind, audience: query.audience, asAt: query.asAt })
  })

  serve(routes, deps, ENDPOINTS.answerPrompts, async ({ body, ...to }) => {
    const { kind, audience, asAt } = body
    refuseUnlessTheirs(to.access.me.role, audience)
    const { planId } = to.access
    const occasion = occasionOf((await readAsAt(db, deps.clock, planId, asAt)).asAt)
    await inPlan(deps, to.access, (tx) => answerPrompts(tx, { planId, kind, ...occasion }, body))
    return sendCheck(await afterwards(to), { kind, audience, asAt })
  })

  serve(routes, deps, ENDPOINTS.answerCheck, async ({ body, ...to }) => {
    const { kind, audience, asAt } = body
    refuseUnlessTheirs(to.access.me.role, audience)
    const { planId } = to.access
    const drawing = await readDrawing(deps, to.access, asAt)
    const { suspects } = await preparePaper(deps, drawing, { kind, audience })
    await inPlan(deps, to.access, (tx) => answerCheck(tx, { planId, suspects }, body))
    return sendCheck(await afterwards(to), { kind, audience, asAt })
  })

  serve(routes, deps, ENDPOINTS.issuePaper, async ({ body, ...to }) => {
    refuseUnlessTheirs(to.access.me.role, body.audience)
    await issuePaper(deps, to.access, body)
    return sendPapers(await afterwards(to))
  })

  serve(routes, deps, ENDPOINTS.paper, ({ params: { id, plan: slug }, query: { as }, access, res }) => {
    const papers = async () => drawPapers(db, await readDrawing(deps, access, undefined))
    return sendIssued(deps, { res, planId: access.planId, slug, role: access.me.role, papers }, { key: id, as })
  })

  serve(routes, deps, ENDPOINTS.withdrawPaper, async ({ params: { id }, body, ...to }) => {
    const { planId, me } = to.access
    const drawing = await readDrawing(deps, to.access, undefined)
    refuseNames(body.reason, await namesFor(db, drawing))
    await inPlan(deps, to.access, (tx) => withdrawPaper(tx, { planId, role: me.role, key: id }, body))
    return sendPapers(await afterwards(to))
  })

  const sendTemplate = ({ req, res, access }: To) =>
    sendPlanView(deps, { req, res, access, name: 'paper-template' }, {}, (drawing) => drawTemplate(db, drawing))

  serve(routes, deps, ENDPOINTS.paperTemplate, (to) => sendTemplate(to))

  serve(routes, deps, ENDPOINTS.samplePaperTemplate, async ({ res }) => {
    res.set('content-disposition', 'attachment; filename=template.docx').type(FILE_TYPES.docx)
    res.send(await readFile(SAMPLE))
    return undefined
  })

  serve(routes, deps, ENDPOINTS.keepPaperTemplate, async ({ body, ...to }) => {
    await keepTemplate(deps, to.access, body)
    return sendTemplate(await afterwards(to))
  })

  return routes
}

/** Read from where the server was started, beside the build. */
const SAMPLE = 'papers/docx/sample-template.docx'
