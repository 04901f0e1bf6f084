import { desc, eq } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import { openInMemory, type Rehearsal } from '../../db/store-in-memory.ts'
import type { BoardOfSheet } from '../../domain/contract/sheet-import-views.ts'
import type { Instant } from '../../domain/day.ts'
import { drawBoard } from '../board/draw-board.ts'
import { stoppedClock, type Clock } from '../clock.ts'
import { makeIds } from '../ids.ts'
import { FaultyPlanFile } from '../plan-file/fault.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { readDrawing } from '../plan/plan-view.ts'
import { active, standAt } from '../plan/standing.ts'
import { headLogInMemory } from '../record/head-log.ts'
import type { Writing } from '../record/transact.ts'

/** What a plan file would give: its board page in short, or why it would give none. */
export type Rehearsed = { board: BoardOfSheet; whyNoPlan: null } | { board: null; whyNoPlan: string }

/** What a rehearsal is done with. */
type Stage = Writing & { store: Rehearsal }

/** Brings a plan file in where nobody sees it, by the same code, and draws the board of that moment. */
export const rehearse = (file: unknown, given: { by: string; now: Instant }): Promise<Rehearsed> =>
  rehearseIn(file, given, () => Promise.resolve())

/** The same, with what is done in the plan before its board is drawn. */
export async function rehearseIn(
  file: unknown,
  { by, now, asFound = false }: { by: string; now: Instant; asFound?: boolean },
  deed: (stage: Stage, planId: string) => Promise<void>,
): Promise<Rehearsed> {
  const store = openInMemory()
  try {
    const clock = stoppedClock(now)
    const stage = { store, clock, newId: makeIds(clock), heads: headLogInMemory() }
    const { planId } = await importPlan(stage, file, { by, file: 'sheet', asFound })
    await deed(stage, planId)
    return { board: await drawShort(stage, planId), whyNoPlan: null }
  } catch (error) {
    if (!(error instanceof FaultyPlanFile)) throw error
    return { board: null, whyNoPlan: sayFaults(error) }
  } finally {
    await store.close()
  }
}

async function drawShort(stage: Stage & { clock: Clock }, planId: string): Promise<BoardOfSheet> {
  const { db } = stage.store
  const [last] = await db
    .select({ id: changes.id })
    .from(changes)
    .where(eq(changes.planId, planId))
    .orderBy(desc(changes.id))
    .limit(1)
  const drawing = await readDrawing(stage, { planId, revision: last?.id ?? '' }, undefined)
  const { headline, summary, counts, total, unreported, areas, history } = await drawBoard(db, drawing)
  const overdue = active(standAt(drawing.record, drawing.moment, drawing.day)).filter(
    ({ verdict, update }) => verdict.because === 'overdue' && update !== null && update.deliveryStatus !== 'off-track',
  ).length
  const parts = areas.map(({ strip: _none, ...area }) => area)
  return { headline, summary, counts, total, worst: history.at(-1)?.worst ?? null, unreported, overdue, areas: parts }
}

/** How many of its faults are told: who mends these brings the sheet again. */
const TOLD = 3

function sayFaults({ faults }: FaultyPlanFile): string {
  const told = faults.slice(0, TOLD).map(({ action, message }) => `${action ? `Action ${action}: ` : ''}${message}`)
  return told.join('. ')
}
