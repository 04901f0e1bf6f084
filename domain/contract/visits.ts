import { z } from 'zod'
import { VISIT_KINDS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { refuser, Ticked } from './forms.ts'
import { frame } from './frame.ts'
import { change, KeyPath, OptionalAddress, WhyAdded } from './keeping.ts'
import { named } from './named.ts'
import { Day, EnteredDay, Line, OptionalDay, OptionalWords } from './text.ts'

export const VisitsView = z.object({
  ...frame,
  /** Newest first. */
  visits: z.array(
    z.object({
      key: z.string(),
      /** The version shown; a change says that it was based on this one. */
      versionId: AsRead(),
      kind: z.enum(VISIT_KINDS),
      title: z.string(),
      startsOn: Day(),
      endsOn: Day(),
      focus: z.string().nullable(),
      letterOn: Day().nullable(),
      letterUrl: z.string().nullable(),
      letterPublished: z.boolean(),
    }),
  ),
})
export type VisitsView = z.infer<typeof VisitsView>

const fields = {
  kind: z.enum(VISIT_KINDS, 'Choose what kind of visit it is'),
  title: Line('Enter what the visit is called, like Monitoring visit 2'),
  startsOn: EnteredDay('Enter its first day', 'First day'),
  endsOn: EnteredDay('Enter its last day', 'Last day'),
  focus: OptionalWords(),
  letterOn: OptionalDay('Letter of'),
  letterUrl: OptionalAddress(),
  letterPublished: Ticked,
}

interface VisitDays {
  startsOn: string
  endsOn: string
  letterOn: string | null
  letterPublished: boolean
}

function together({ startsOn, endsOn, letterOn, letterPublished }: VisitDays, context: z.RefinementCtx): void {
  const refuse = refuser(context)
  if (endsOn < startsOn) refuse('endsOn', 'Enter a last day that is not before the first')
  if (letterOn !== null && letterOn < endsOn) refuse('letterOn', 'Enter a day that is not before the visit ended')
  if (letterPublished && letterOn === null)
    refuse('letterOn', 'Enter the day of the letter: it is said to be published')
}

export const NewVisit = z.object({ ...fields, reason: WhyAdded() }).superRefine(together)
export type NewVisit = z.infer<typeof NewVisit>

export const NewVisitVersion = z.object({ ...fields, ...change }).superRefine(together)
export type NewVisitVersion = z.infer<typeof NewVisitVersion>

named({ VisitsView, NewVisit, NewVisitVersion })

export const VISIT_ENDPOINTS = {
  visits: {
    method: 'get',
    path: '/plans/:plan/visits',
    who: READ,
    says: 'Visits and inspections, each with its letter',
    params: PlanPath,
    query: AsAtQuery,
    reply: VisitsView,
  },
  addVisit: {
    method: 'post',
    path: '/plans/:plan/visits',
    who: ['edit-plan'],
    says: 'Add a visit or an inspection, also one that is to come',
    params: PlanPath,
    body: NewVisit,
    reply: VisitsView,
    status: 201,
  },
  reviseVisit: {
    method: 'post',
    path: '/plans/:plan/visits/:key/versions',
    who: ['edit-plan'],
    says: 'Say more of a visit: its days, its focus, its letter',
    params: KeyPath,
    body: NewVisitVersion,
    reply: VisitsView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
