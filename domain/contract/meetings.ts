import { z } from 'zod'
import { MEETING_KINDS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

export const MeetingsView = z.object({
  ...frame,
  /** Newest first. `id` is what `asAt=meeting:ID` takes. */
  meetings: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(MEETING_KINDS),
      title: z.string(),
      heldOn: Day(),
      dataCutOffOn: Day(),
      papersDueOn: Day().nullable(),
      /** Whether its cut-off has come, so that the plan can be seen as it saw it. */
      cutOffPassed: z.boolean(),
    }),
  ),
})
export type MeetingsView = z.infer<typeof MeetingsView>

named({ MeetingsView })

export const MEETING_ENDPOINTS = {
  meetings: {
    method: 'get',
    path: '/plans/:plan/meetings',
    who: READ,
    says: 'The meetings; `id` is what asAt=meeting:ID takes',
    params: PlanPath,
    query: AsAtQuery,
    reply: MeetingsView,
  },
} as const satisfies Endpoints
