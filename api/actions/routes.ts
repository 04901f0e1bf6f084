import { Router, type Request, type Response } from 'express'
import type { ActionsQuery } from '../../domain/contract/actions.ts'
import type { FileKind } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { TabledAction, TabledPlan } from '../../domain/words/action-columns.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { inPlan } from '../record/transact.ts'
import { afterWriting, type Access } from '../plan/plan-access.ts'
import { sendPlanFile, sendPlanView } from '../plan/plan-view.ts'
import { addAction } from './add-action.ts'
import { addActions } from './add-actions.ts'
import { actionSender } from './send-action.ts'
import { listActions } from './list-actions.ts'
import { nextRefs } from './next-refs.ts'
import { reviseAction } from './revise-action.ts'
import { tableActions } from './table-actions.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Actions: found, seen, added, reworded. What hangs on one has its own routes. */
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

  serve(routes, deps, ENDPOINTS.nextRefs, ({ req, res, access, query }) =>
    sendPlanView(deps, { req, res, access, name: 'next-refs' }, query, nextRefs),
  )

  const { sendAction, sendAfterwards } = actionSender(deps)

  serve(routes, deps, ENDPOINTS.action, ({ params: { ref }, query: { asAt }, ...asking }) =>
    sendAction(asking, { ref, asAt }),
  )

  serve(routes, deps, ENDPOINTS.addAction, async ({ body, ...asking }) => {
    const ref = await inPlan(deps, asking.access, (tx) => addAction(tx, asking.access, body))
    return sendAfterwards(asking, ref)
  })

  serve(routes, deps, ENDPOINTS.addActions, async ({ req, res, access, body }) => {
    const added = await inPlan(deps, access, (tx) => addActions(tx, access, body))
    const afterwards = await afterWriting(deps.store.db, access)
    const name = `actions, added ${added.join(' ')}`
    return sendPlanView(deps, { req, res, access: afterwards, name }, {}, async (drawing) => ({
      ...(await listActions(deps.store.db, drawing, {})),
      added,
    }))
  })

  serve(routes, deps, ENDPOINTS.reviseAction, async ({ params: { ref }, body, ...asking }) => {
    await inPlan(deps, asking.access, (tx) => reviseAction(tx, asking.access, { ref, revision: body }))
    return sendAfterwards(asking, ref)
  })

  return routes
}
