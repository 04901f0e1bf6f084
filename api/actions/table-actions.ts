import type { Db } from '../../db/store.ts'
import type { ActionsQuery } from '../../domain/contract/actions.ts'
import type { TabledAction, TabledPlan } from '../../domain/words/action-columns.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { findActions } from './list-actions.ts'
import { readBesideUpdates } from './read-beside-updates.ts'
import { readTexts } from './read-texts.ts'

/** All actions that a filter finds, with what was written of them, for a table that leaves the house. */
export async function tableActions(
  db: Db,
  drawing: Drawing,
  filter: ActionsQuery,
): Promise<[plan: TabledPlan, actions: TabledAction[]]> {
  const { found } = await findActions(db, drawing, filter)
  const textsOf = await readTexts(db, drawing)
  const beside = await readBesideUpdates(
    db,
    found.map(({ actionId }) => actionId),
    { moment: drawing.moment, on: drawing.day },
  )
  return [
    { ...drawing.head, day: drawing.day },
    found.map(({ actionId, row, supporting }) => ({
      ...row,
      supporting,
      ...textsOf(actionId),
      beside: beside(actionId),
    })),
  ]
}
