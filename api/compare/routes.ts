import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { sendPlanView } from '../plan/plan-view.ts'
import { boardsBy, lastBoardOf } from '../plan/frame.ts'
import { readAsAt, readBeganOn, type When } from '../plan/read-as-at.ts'
import { readRecord, type PlanAtRevision } from '../plan/read-record.ts'
import { drawComparison } from './draw-comparison.ts'

/** What changed between two moments. */
export function compareRoutes(deps: Deps): Router {
  const routes = Router()
  const { store, clock } = deps

  serve(routes, deps, ENDPOINTS.compare, async ({ req, res, access, query }) => {
    const to = await readAsAt(store.db, clock, access.planId, query.asAt)
    const from = await readAsAt(
      store.db,
      clock,
      access.planId,
      query.from ?? (await lastBoardBefore(access, to)),
      'from',
    )
    if (from.day > to.day) throw refuseField('from', 'The first date is after the second. Swap them')
    const name = `compare ${from.asAt.param}`
    return sendPlanView(deps, { req, res, access, name }, query, (drawing) => drawComparison(store.db, drawing, from))
  })

  /** The board a comparison starts from when none is said; the plan's beginning before there was one. */
  async function lastBoardBefore(plan: PlanAtRevision, { day, moment, asAt }: When): Promise<string> {
    const boards = boardsBy(await readRecord(store.db, plan, moment), moment, day)
    const last = lastBoardOf(
      boards.map((meeting) => ({ meeting })),
      asAt,
    )
    return last ? `meeting:${last.meeting.id}` : readBeganOn(store.db, plan.planId)
  }

  return routes
}
