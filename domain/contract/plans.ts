import { z } from 'zod'
import { ROLES } from '../permissions.ts'
import { RollUp } from './frame.ts'
import { Day } from './text.ts'

export const PlansView = z.object({
  /** The day shown; plans that began later are not listed. */
  asAt: z.object({ day: Day(), isNow: z.boolean() }),
  plans: z.array(
    RollUp.extend({
      slug: z.string(),
      council: z.string(),
      title: z.string(),
      illustrative: z.string().nullable(),
      role: z.enum(ROLES),
      /** Null for those who keep accounts and do not read the plan. */
      headline: z.string().nullable(),
      /** How many actions moved since the last board. */
      moved: z.object({ worse: z.int(), better: z.int() }),
    }),
  ),
})
export type PlansView = z.infer<typeof PlansView>
