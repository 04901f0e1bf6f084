import { z } from 'zod'
import { AsAtQuery, NumberPath, PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, Counts, RollUp, StatusAtBoard, frame } from './frame.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

const Area = RollUp.extend({
  number: z.int(),
  title: z.string(),
  sponsor: z.object({ key: z.string(), post: z.string() }).nullable(),
  recommendations: z.array(z.object({ number: z.int(), shortTitle: z.string() })),
  /** What it showed at every board, oldest first, and last at the moment of this view. */
  history: z.array(StatusAtBoard),
})

export const AreasView = z.object({
  ...frame,
  areas: z.array(Area),
  /** Of the whole plan. */
  counts: Counts,
})
export type AreasView = z.infer<typeof AreasView>

export const AreaView = z.object({
  ...frame,
  area: Area,
  /** Its titles over time, newest first. */
  titles: z.array(z.object({ title: z.string(), fromOn: Day() })),
  actions: z.array(ActionRow),
  history: z.array(StatusAtBoard),
})
export type AreaView = z.infer<typeof AreaView>

named({ Area, AreasView, AreaView })

export const AREA_ENDPOINTS = {
  areas: {
    method: 'get',
    path: '/plans/:plan/areas',
    who: READ,
    says: 'The priority areas, with counts',
    params: PlanPath,
    query: AsAtQuery,
    reply: AreasView,
  },
  area: {
    method: 'get',
    path: '/plans/:plan/areas/:number',
    who: READ,
    says: 'One priority area and its actions',
    params: NumberPath,
    query: AsAtQuery,
    reply: AreaView,
  },
} as const satisfies Endpoints
