import { z } from 'zod'
import { ROLES } from '../permissions.ts'
import { asked } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { PlanHead, RollUp } from './frame.ts'
import { named } from './named.ts'
import { Day, EnteredDay } from './text.ts'

/** Plans side by side have no board in common: the end of a day, or now. */
const PlansQuery = z.object({ asAt: asked(EnteredDay()) })

export const PlansView = z.object({
  /** The day shown; plans that began later are not listed. */
  asAt: z.object({ day: Day(), isNow: z.boolean() }),
  /** Whether I may start a plan here. */
  mayStart: z.boolean(),
  plans: z.array(
    RollUp.extend({
      slug: z.string(),
      council: z.string(),
      title: z.string(),
      illustrative: z.string().nullable(),
      /** What the plan calls some of the five statuses: its headline says them so. */
      statusWords: PlanHead.shape.statusWords,
      role: z.enum(ROLES),
      /** Null for those who keep accounts and do not read the plan. */
      headline: z.string().nullable(),
      /** How many actions moved since the last board; null before there was one. */
      moved: z.object({ worse: z.int(), better: z.int() }).nullable(),
    }),
  ),
})
export type PlansView = z.infer<typeof PlansView>

named({ PlansView })

export const PLAN_ENDPOINTS = {
  plans: {
    method: 'get',
    path: '/plans',
    who: 'signed-in',
    says: 'The plans I may see, a headline each',
    query: PlansQuery,
    reply: PlansView,
  },
} as const satisfies Endpoints
