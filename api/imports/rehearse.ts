import { desc } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import { openInMemory } from '../../db/store-in-memory.ts'
import type { BoardOfSheet } from '../../domain/contract/sheet-import-views.ts'
import type { Instant } from '../../domain/day.ts'
import { drawBoard } from '../board/draw-board.ts'
import { stoppedClock } from '../clock.ts'
import { makeIds } from '../ids.ts'
import { FaultyPlanFile } from '../plan-file/fault.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { headLogInMemory } from '../record/head-log.ts'

/** What a plan file would give: its board page in short, or why it would give none. */
export type Rehearsed = { board: BoardOfSheet; whyNoPlan: null } | { board: null; whyNoPlan: string }

/** Brings a plan file in where nobody sees it, by the same code, and draws the board of that moment. */
export async function rehearse(file: unknown, { by, now }: { by: string; now: Instant }): Promise<Rehearsed> {
  const store = openInMemory()
  try {
    const clock = stoppedClock(now)
    const deps = { store, clock, newId: makeIds(clock), heads: headLogInMemory() }
    const { planId } = await importPlan(deps, file, { by, file: 'sheet' })
    const [last] = await store.db.select({ id: changes.id }).from(changes).orderBy(desc(changes.id)).limit(1)
    const drawing = await readDrawing(deps, { planId, revision: last?.id ?? '' }, undefined)
    const { headline, summary, counts, total, unreported, areas, history } = await drawBoard(store.db, drawing)
    const worst = history.at(-1)?.worst ?? null
    const parts = areas.map(({ strip: _none, ...area }) => area)
    return { board: { headline, summary, counts, total, worst, unreported, areas: parts }, whyNoPlan: null }
  } catch (error) {
    if (!(error instanceof FaultyPlanFile)) throw error
    return { board: null, whyNoPlan: sayFaults(error) }
  } finally {
    await store.close()
  }
}

/** How many of its faults are told: who mends these brings the sheet again. */
const TOLD = 3

function sayFaults({ faults }: FaultyPlanFile): string {
  const told = faults.slice(0, TOLD).map(({ action, message }) => `${action ? `Action ${action}: ` : ''}${message}`)
  return told.join('. ')
}
