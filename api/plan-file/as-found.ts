import { z } from 'zod'
import type { Db } from '../../db/store.ts'
import { checkPlanFile } from './check/check-plan-file.ts'
import { exportPlan } from './export-plan.ts'
import type { Fault } from './fault.ts'

/**
 * Something that the record held when it was brought in, by a file or by the
 * upgrade of a version that allowed it, and that the pages would not take now.
 */
const AsFound = z.object({
  /** The action it belongs to; null for what belongs to the plan. */
  ref: z.string().nullable(),
  /** Where it would stand in a plan file. */
  place: z.string(),
  message: z.string(),
})
export type AsFound = z.infer<typeof AsFound>

/** What a check found, as the trail keeps it. */
export const asFoundOf = (faults: readonly Fault[]): AsFound[] =>
  faults.map(({ action = null, path, message }) => ({ ref: action, place: path, message }))

/** What a plan holds now that the pages would not take. */
export async function findUnreachable(db: Db, slug: string): Promise<AsFound[]> {
  const document = JSON.parse((await Array.fromAsync(exportPlan(db, slug))).join('')) as unknown
  return asFoundOf(checkPlanFile(document))
}

/** What one action was brought in with, of the changes that brought the plan in. */
export const asFoundIn = (brought: readonly { after: string | null }[], ref: string): string[] =>
  brought.flatMap(({ after }) => {
    const { asFound = [] } = HoldsFound.parse(JSON.parse(after ?? '{}'))
    return asFound.filter((one) => one.ref === ref).map(({ message }) => message)
  })

const HoldsFound = z.object({ asFound: z.array(AsFound).optional() })
