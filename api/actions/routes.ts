import { Router, type Request, type Response } from 'express'
import type { ActionsQuery } from '../../domain/contract/actions.ts'
import type { FileKind } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { TabledAction, TabledPlan } from '../../domain/words/action-columns.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { sendDrawn, sendPlanFile, sendPlanView, type Asking } from '../plan/plan-view.ts'
import { addAction } from './add-action.ts'
import { addMilestone } from './add-milestone.ts'
import { changeDate } from './change-date.ts'
import { decideClosure } from './decide-closure.ts'
import { drawAction } from './draw-action.ts'
import { listActions } from './list-actions.ts'
import { postProgressUpdate } from './post-progress-update.ts'
import { reviseAction } from './revise-action.ts'
import { reviseMilestone } from './revise-milestone.ts'
import { tableActions } from './table-actions.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Actions: found, seen, reported on, reworded, closed. */
export function actionRoutes(deps: Deps): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.actions, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'actions' }, query, (drawing) =>
      listActions(deps.store.db, drawing, query),
    ),
  )

  serve(routes, deps, ENDPOINTS.actionsCsv, ({ req, res, access, query }) =>
    sendTable({ req, res, access, query }, ENDPOINTS.actionsCsv.gives, (plan, actions) =>
      Buffer.from(writeCsv(plan, actions)),
    ),
  )

  serve(routes, deps, ENDPOINTS.actionsXlsx, ({ req, res, access, query }) =>
    sendTable({ req, res, access, query }, ENDPOINTS.actionsXlsx.gives, writeXlsx),
  )

  /** All that a filter finds, as a file: a file knows no pages. */
  function sendTable(
    { query, ...to }: { req: Request; res: Response; access: Access; query: ActionsQuery },
    gives: FileKind,
    write: (plan: TabledPlan, actions: TabledAction[]) => Buffer | Promise<Buffer>,
  ): Promise<undefined> {
    return sendPlanFile(deps, { ...to, gives }, query, async (drawing) => ({
      name: `${drawing.head.slug}-actions-${drawing.day}.${gives}`,
      bytes: await write(...(await tableActions(deps.store.db, drawing, query))),
    }))
  }

  type To = Pick<Asking, 'req' | 'res' | 'access'>
  const sendAction = ({ req, res, access }: To, asked: { ref: string; asAt?: string | undefined }) =>
    sendDrawn(deps, { req, res, access, name: 'action' }, asked, (drawing) =>
      drawAction(deps.store.db, drawing, asked.ref),
    )
  /** The action as it stands once something has been written. */
  const sendAfterwards = async (to: To, ref: string) =>
    sendAction({ ...to, access: await afterWriting(deps.store.db, to.access) }, { ref })

  serve(routes, deps, ENDPOINTS.action, ({ params: { ref }, query: { asAt }, ...asking }) =>
    sendAction(asking, { ref, asAt }),
  )

  serve(routes, deps, ENDPOINTS.addAction, async ({ body, ...asking }) => {
    const ref = await inPlan(deps, asking.access, (tx) => addAction(tx, asking.access, body))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.reviseAction, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseAction(tx, asking.access, { ref, revision: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.postProgressUpdate, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => postProgressUpdate(tx, asking.access, { ref, update: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.recordClosureStep, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => decideClosure(tx, asking.access, { ref, decision: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.changeDate, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => changeDate(tx, asking.access, { ref, change: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.addMilestone, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => addMilestone(tx, asking.access, { ref, milestone: body }))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.reviseMilestone, async ({ params: { ref, id }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseMilestone(tx, asking.access, { ref, id, revision: body }))
    return sendAfterwards(asking, ref)
  })

  return routes
}
