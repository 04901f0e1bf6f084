import { z } from 'zod'
import { AsAtQuery, NumberPath, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, Counts, RollUp, StatusAtBoard, frame } from './frame.ts'
import { change, OptionalNumber, OptionalPost, WhyAdded } from './keeping.ts'
import { named } from './named.ts'
import { Day, Line } from './text.ts'

const Area = RollUp.extend({
  number: z.int(),
  title: z.string(),
  /** The version shown; a change says that it was based on this one. */
  versionId: AsRead(),
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

const fields = { title: Line('Enter what the priority area is called'), sponsorPost: OptionalPost() }

/** A new priority area, under the next free number unless one is given. */
export const NewArea = z.object({ number: OptionalNumber(), ...fields, reason: WhyAdded() })
export type NewArea = z.infer<typeof NewArea>

/** The most priority areas that come in at once: a plan has five or so. */
export const MOST_AREAS_AT_ONCE = 60

/** Several priority areas at once, all or none. Their sponsors are chosen later. */
export const NewAreas = z.object({
  areas: z
    .array(NewArea.pick({ number: true, title: true }), 'Add at least one priority area')
    .min(1, 'Add at least one priority area')
    .max(MOST_AREAS_AT_ONCE, `Add ${MOST_AREAS_AT_ONCE} priority areas or fewer at a time`),
  reason: WhyAdded(),
})
export type NewAreas = z.infer<typeof NewAreas>

/** A new version of a priority area: reworded, or with another sponsor. It keeps its number. */
export const NewAreaVersion = z.object({ ...fields, ...change })
export type NewAreaVersion = z.infer<typeof NewAreaVersion>

named({ Area, AreasView, AreaView, NewArea, NewAreas, NewAreaVersion })

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
  addArea: {
    method: 'post',
    path: '/plans/:plan/areas',
    who: ['edit-plan'],
    says: 'Add a priority area',
    params: PlanPath,
    body: NewArea,
    reply: AreasView,
    status: 201,
  },
  addAreas: {
    method: 'post',
    path: '/plans/:plan/areas/several',
    who: ['edit-plan'],
    says: 'Add several priority areas at once, all or none',
    params: PlanPath,
    body: NewAreas,
    reply: AreasView,
    status: 201,
  },
  reviseArea: {
    method: 'post',
    path: '/plans/:plan/areas/:number/versions',
    who: ['edit-plan'],
    says: 'Reword a priority area, or give it another sponsor',
    params: NumberPath,
    body: NewAreaVersion,
    reply: AreasView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
