import { Router, type Request, type Response } from 'express'
import type { ActionsQuery } from '../../domain/contract/queries.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { TabledAction, TabledPlan } from '../../domain/words/action-columns.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { inPlan } from '../record/transact.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { sendPlanFile, sendPlanView } from '../plan/plan-view.ts'
import { addAction } from './add-action.ts'
import { addMilestone } from './add-milestone.ts'
import { changeDate } from './change-date.ts'
import { decideClosure } from './decide-closure.ts'
import { listActions } from './list-actions.ts'
import { postProgressUpdate } from './post-progress-update.ts'
import { reviseAction } from './revise-action.ts'
import { reviseMilestone } from './revise-milestone.ts'
import { tableActions } from './table-actions.ts'
import { viewAction } from './view-action.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Actions: found, seen, reported on, reworded, closed. */
export function actionRoutes(deps: Deps): Router {
  const routes = Router()

  serve(routes, deps, ENDPOINTS.actions, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'actions' }, query, (drawing) =>
      listActions(deps.store.db, drawing, query),
    ),
  )

  serve(routes, deps, ENDPOINTS.actionsCsv, ({ req, res, access, query }) =>
    sendTable({ req, res, access, query }, 'csv', 'text/csv; charset=utf-8', (plan, actions) =>
      Buffer.from(writeCsv(plan, actions)),
    ),
  )

  serve(routes, deps, ENDPOINTS.actionsXlsx, ({ req, res, access, query }) =>
    sendTable({ req, res, access, query }, 'xlsx', XLSX, writeXlsx),
  )

  /** All that a filter finds, as a file: a file knows no pages. */
  function sendTable(
    { query, ...to }: { req: Request; res: Response; access: Access; query: ActionsQuery },
    extension: string,
    type: string,
    write: (plan: TabledPlan, actions: TabledAction[]) => Buffer | Promise<Buffer>,
  ): Promise<undefined> {
    const { cursor: _cursor, limit: _limit, ...asked } = query
    return sendPlanFile(deps, { ...to, type }, asked, async (drawing) => ({
      name: `${drawing.head.slug}-actions-${drawing.day}.${extension}`,
      bytes: await write(...(await tableActions(deps.store.db, drawing, asked))),
    }))
  }

  serve(routes, deps, ENDPOINTS.action, ({ access, params, query }) =>
    viewAction(deps, access, { ref: params.ref, asAt: query.asAt }),
  )

  /** Does something in the plan, and answers with the action as it then stands. */
  const write = async (access: Access, ref: string, work: (tx: PlanTx) => Promise<unknown>) => {
    await inPlan(deps, access, work)
    return viewAction(deps, await afterWriting(deps.store.db, access), { ref })
  }

  serve(routes, deps, ENDPOINTS.addAction, async ({ access, body }) => {
    const ref = await inPlan(deps, access, (tx) => addAction(tx, access, body))
    return viewAction(deps, await afterWriting(deps.store.db, access), { ref })
  })

  serve(routes, deps, ENDPOINTS.reviseAction, ({ access, params: { ref }, body }) =>
    write(access, ref, (tx) => reviseAction(tx, access, { ref, revision: body })),
  )

  serve(routes, deps, ENDPOINTS.postProgressUpdate, ({ access, params: { ref }, body }) =>
    write(access, ref, (tx) => postProgressUpdate(tx, access, { ref, update: body })),
  )

  serve(routes, deps, ENDPOINTS.recordClosureStep, ({ access, params: { ref }, body }) =>
    write(access, ref, (tx) => decideClosure(tx, access, { ref, decision: body })),
  )

  serve(routes, deps, ENDPOINTS.changeDate, ({ access, params: { ref }, body }) =>
    write(access, ref, (tx) => changeDate(tx, access, { ref, change: body })),
  )

  serve(routes, deps, ENDPOINTS.addMilestone, ({ access, params: { ref }, body }) =>
    write(access, ref, (tx) => addMilestone(tx, access, { ref, milestone: body })),
  )

  serve(routes, deps, ENDPOINTS.reviseMilestone, ({ access, params: { ref, id }, body }) =>
    write(access, ref, (tx) => reviseMilestone(tx, access, { ref, id, revision: body })),
  )

  return routes
}
