import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlanFile } from '../../../domain/contract/plan-file.ts'
import type { Deps } from '../../deps.ts'
import { actionsFiling } from '../../actions/filing.ts'
import { exportPlan } from '../../plan-file/export-plan.ts'
import { nounsOn } from '../../plan-file/nouns.ts'

/** A plan as its plan file has it, as text: others are answered between its pieces. */
export const readPlan = ({ store }: Pick<Deps, 'store'>, slug: string): Promise<string> =>
  store.snapshot(async (db) => {
    const pieces: string[] = []
    for await (const piece of exportPlan(db, slug)) {
      pieces.push(piece)
      await nextTurn()
    }
    return pieces.join('')
  })

/** The same with every list there that a file leaves out where nothing is in it. */
export function asPlan(text: string): PlanFile {
  const file = JSON.parse(text) as PlanFile & Record<string, unknown>
  for (const { list } of nounsOn(null)) file[list] ??= []
  for (const action of file.actions as unknown as Record<string, unknown>[])
    for (const { list } of nounsOn(actionsFiling)) action[list] ??= []
  return file
}
