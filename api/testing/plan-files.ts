import type { Store } from '../../db/store.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import { exportPlan } from '../plan-file/export-plan.ts'
import { leaveOutEmptyLists } from '../plan-file/upgrade.ts'

/** A plan as `./scripts/plan export` writes it. */
export const exported = (store: Store, slug = 'medway-2019'): Promise<string> =>
  store.snapshot(async (db) => (await Array.fromAsync(exportPlan(db, slug))).join(''))

/** A plan file as text: without lists that have nothing in them, two spaces, and a line feed at the end. */
export const textOf = (file: unknown): string => `${JSON.stringify(leaveOutEmptyLists(file), null, 2)}\n`

/** The demonstration's file, to be spoilt. */
export const ownCopy = (): PlanFile => structuredClone(medway2019)
