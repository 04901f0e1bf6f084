import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { DIFFERENCES, type Difference } from '../movement.ts'
import { AsAtQuery, Moment, PlanPath } from './asking.ts'
import { Due } from './due.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, AsAt, RollUp, frame } from './frame.ts'
import { named } from './named.ts'

/** From one moment to that of `asAt`; from the last board when it is left out. */
const CompareQuery = AsAtQuery.extend({ from: Moment('Choose the earlier date') })

export const CompareView = z.object({
  ...frame,
  from: AsAt,
  to: AsAt,
  /** The counts in a sentence. */
  sentence: z.string(),
  then: RollUp,
  now: RollUp,
  /** How many actions each thing happened to. */
  counts: z.object(Object.fromEntries(DIFFERENCES.map((one) => [one, z.int()])) as Record<Difference, z.ZodInt>),
  /** The actions to which something happened, worst first. */
  changed: z.array(
    z.object({
      action: ActionRow,
      kinds: z.array(z.enum(DIFFERENCES)),
      status: z.object({ from: z.enum(SHOWN_STATUSES).nullable(), to: z.enum(SHOWN_STATUSES).nullable() }),
      due: z.object({ from: Due, to: Due, days: z.int().nullable() }).nullable(),
      owner: z.object({ from: z.string(), to: z.string() }).nullable(),
      /** Texts that were reworded, whole: the page marks the words. */
      wording: z.array(
        z.object({ field: z.enum(['title', 'successMeasure', 'partners']), from: z.string(), to: z.string() }),
      ),
      /** Why the record says that it changed. */
      reasons: z.array(z.string()),
    }),
  ),
  /** Areas and recommendations whose words changed. */
  rewordedHeadings: z.array(
    z.object({ kind: z.enum(['area', 'recommendation']), number: z.int(), from: z.string(), to: z.string() }),
  ),
})
export type CompareView = z.infer<typeof CompareView>

named({ CompareView })

export const COMPARE_ENDPOINTS = {
  compare: {
    method: 'get',
    path: '/plans/:plan/compare',
    who: READ,
    says: 'What changed between two moments, worst first',
    params: PlanPath,
    query: CompareQuery,
    reply: CompareView,
  },
} as const satisfies Endpoints
