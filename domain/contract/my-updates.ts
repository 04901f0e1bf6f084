import { z } from 'zod'
import { AsAtQuery, PlanPath } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { ActionRow, frame } from './frame.ts'
import { named } from './named.ts'
import { ProgressUpdateView } from './progress-update-view.ts'
import { Day } from './text.ts'

export const MyUpdatesView = z.object({
  ...frame,
  /** The month that is being reported. */
  month: z.object({ from: Day(), to: Day() }),
  done: z.int(),
  total: z.int(),
  /** Mine to report on: those not yet reported this month first, the most pressing at the top. */
  actions: z.array(
    z.object({
      action: ActionRow,
      doneThisMonth: z.boolean(),
      /** From when its silence is counted: its last word, the return of its claim, or the day it was to begin. */
      silentSince: Day(),
      /** The day its colour is withdrawn if nothing is said; null when nothing is expected. */
      outOfDateOn: Day().nullable(),
      latestUpdate: ProgressUpdateView.nullable(),
      /** The sentence that “no change” owes today: the third time running, or off track. Null while one press is enough. */
      noChangeOwes: z.string().nullable(),
    }),
  ),
})
export type MyUpdatesView = z.infer<typeof MyUpdatesView>

named({ MyUpdatesView })

export const MY_UPDATES_ENDPOINTS = {
  myUpdates: {
    method: 'get',
    path: '/plans/:plan/my-updates',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'What I owe this month, with my last words',
    params: PlanPath,
    query: AsAtQuery,
    reply: MyUpdatesView,
  },
} as const satisfies Endpoints
