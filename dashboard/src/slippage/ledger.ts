import type { SlippageView } from '../../../domain/contract/slippage.ts'
import { few } from '../long-lists/few.ts'

type Lost = SlippageView['actions'][number]

/** The most promises that a page shows before it is asked for all: each of a thousand actions may have lost days. */
export const MOST_PROMISES = 16

/** Promises that moved or passed, as the page lists them: what stands in its columns, and no more. */
export interface LedgerRows {
  rows: ReturnType<typeof rowOf>[]
  /** How many are not shown. */
  beyond: number
  /** How many actions stand by their first promise. */
  kept: number
}

/** @param most How many rows, the most days lost first. */
export function ledgerOf(actions: SlippageView['actions'], most: number): LedgerRows {
  const isLost = ({ daysLost, action }: Lost) => daysLost > 0 || action.timesRedated > 0
  const { first, beyond } = few(actions.filter(isLost), most, most)
  // What is ongoing promised no day, and what left the plan keeps none.
  const kept = actions.filter((one) => !isLost(one) && one.action.state === 'active' && one.action.dueOn !== null)
  return { rows: first.map(rowOf), beyond, kept: kept.length }
}

function rowOf({ action, forecastOn, completedOn, daysLost, atLeast, moves }: Lost) {
  const { ref, title, left, deliveryStatus, reported, originalDue, due, timesRedated } = action
  return {
    action: { ref, title, left, deliveryStatus, lastWord: reported?.deliveryStatus ?? null },
    firstDue: originalDue ?? due,
    due,
    timesRedated,
    forecastOn,
    completedOn,
    daysLost,
    atLeast,
    moves: moves.map(({ from, to, reasonCode, reason }) => ({ from, to, reasonCode, reason })),
  }
}
