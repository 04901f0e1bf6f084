import { z } from 'zod'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { QUARTERS_OF } from '../due.ts'
import { wordOfAnother } from '../status-words.ts'
import { JUDGEMENTS, PLAN_STATES } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import type { Endpoints } from './endpoint.ts'
import { Slug } from './filed/plan.ts'
import { refuser } from './forms.ts'
import { frame } from './frame.ts'
import { CountedGaps } from './gaps.ts'
import { LONGEST } from './longest.ts'
import { change } from './keeping.ts'
import { named } from './named.ts'
import { Day, Line, OptionalDay, OptionalLine, OptionalWords, orNothing } from './text.ts'

const StatusWords = z.partialRecord(z.enum(DELIVERY_STATUSES), z.string())

/** What stands in the plan, and what is missing in it: where the programme office begins to keep it. */
export const SettingsView = z.object({
  ...frame,
  settings: z.object({
    /** The version shown; a change says that it was based on this one. */
    versionId: AsRead(),
    council: z.string(),
    title: z.string(),
    vision: z.string().nullable(),
    judgement: z.enum(JUDGEMENTS).nullable(),
    inspectedFrom: Day().nullable(),
    inspectedTo: Day().nullable(),
    reportPublishedOn: Day().nullable(),
    reinspectionExpectedOn: Day().nullable(),
    planState: z.enum(PLAN_STATES),
    closedOn: Day().nullable(),
    staleAfterDays: z.int(),
    /** Whose quarters a bare “Q3 2020” means. */
    quarters: z.enum(QUARTERS_OF),
    /** What the plan calls some of the five statuses. */
    statusWords: StatusWords,
  }),
  stands: z.object({
    areas: z.int(),
    recommendations: z.int(),
    sources: z.int(),
    posts: z.int(),
    meetings: z.int(),
    visits: z.int(),
    /** Those who have a part in the plan now. */
    people: z.int(),
    /** Those who are invited and have not come yet. */
    invited: z.int(),
    /** Those in the plan: what was withdrawn is not counted. */
    actions: z.int(),
    /** How many of them were ever reported on. */
    reported: z.int(),
  }),
  missing: z.object({
    /** The last day on which a board is to be held; null where none is. */
    lastBoardOn: Day().nullable(),
    /** Posts that own an action or an area and that nobody holds, by their titles. */
    postsWithoutHolder: z.array(z.object({ key: z.string(), title: z.string() })),
    areasWithoutSponsor: z.array(z.int()),
    /**
     * Posts of whose actions nobody who holds them can report: neither holder nor deputy has an account, and nobody is
     * invited for the post. With how many actions that are not closed. Nothing of a day that is past.
     */
    postsWithoutAccount: z.array(z.object({ key: z.string(), title: z.string(), actions: z.int() })),
    /** Recommendations that no action answers. */
    unanswered: z.array(z.int()),
    /** What actions are missing, each with how many: as the board lists it. */
    gaps: CountedGaps,
    /** Sources of which nobody knows when they were published, by their titles. */
    sourcesWithoutDay: z.array(z.string()),
    /** Nobody chairs the board here, so that nothing can be agreed. */
    chair: z.boolean(),
    /** Who is invited to chair it and has not come yet, by name or address. */
    chairInvited: z.string().nullable(),
  }),
})
export type SettingsView = z.infer<typeof SettingsView>

/** What a plan is called, and why there is one. */
const planWords = {
  title: Line('Enter what the plan is called'),
  vision: OptionalWords(),
  judgement: orNothing(z.enum(JUDGEMENTS, 'Choose from the list')),
  inspectedFrom: OptionalDay('Inspected from'),
  inspectedTo: OptionalDay('Inspected to'),
  reportPublishedOn: OptionalDay('Report published on'),
  reinspectionExpectedOn: OptionalDay('Re-inspection'),
}

type Inspection = Record<'inspectedFrom' | 'inspectedTo' | 'reportPublishedOn', string | null>

function refuseOutOfOrder({ inspectedFrom, inspectedTo, reportPublishedOn }: Inspection, context: z.RefinementCtx) {
  const refuse = refuser(context)
  if (inspectedFrom !== null && inspectedTo !== null && inspectedTo < inspectedFrom)
    refuse('inspectedTo', 'Enter a day that is not before the first of the inspection')
  if (inspectedTo !== null && reportPublishedOn !== null && reportPublishedOn < inspectedTo)
    refuse('reportPublishedOn', 'Enter a day that is not before the inspection ended')
}

/** A plan that is started. What else it is made of is added in it. */
export const NewPlan = z
  .object({
    council: Line('Enter the council’s name'),
    ...planWords,
    /** Its address here; left out, it is made from the council and the year. */
    slug: orNothing(z.string().trim().toLowerCase().pipe(Slug)),
  })
  .superRefine(refuseOutOfOrder)
export type NewPlan = z.infer<typeof NewPlan>

/** A new version of the plan itself. What is closed stays closed here: closing has consequences of its own. */
export const NewPlanVersion = z
  .object({
    ...planWords,
    staleAfterDays: z.coerce
      .number('Enter a number of days')
      .int('Enter a whole number of days')
      .min(1, 'Enter 1 day or more')
      .max(366, 'Enter 366 days or fewer'),
    quarters: z.enum(QUARTERS_OF, 'Say whose quarters the plan means'),
    statusWords: z
      .partialRecord(z.enum(DELIVERY_STATUSES), OptionalLine(LONGEST.statusWord))
      .default({})
      .transform((said) => {
        const given = Object.entries(said).filter(([, word]) => word !== null)
        return given.length === 0 ? null : (Object.fromEntries(given) as z.infer<typeof StatusWords>)
      }),
    ...change,
  })
  .superRefine((said, context) => {
    const alike = wordOfAnother(said.statusWords ?? {})
    if (alike) refuser(context)(`statusWords.${alike}`, 'Enter a word that no other status has, ours or the plan’s')
    refuseOutOfOrder(said, context)
  })
export type NewPlanVersion = z.infer<typeof NewPlanVersion>

named({ SettingsView, NewPlan, NewPlanVersion })

export const SETTINGS_ENDPOINTS = {
  startPlan: {
    method: 'post',
    path: '/plans',
    who: 'plan-starter',
    says: 'Start a plan, and become its programme office',
    body: NewPlan,
    reply: SettingsView,
    refuses: [409],
    status: 201,
  },
  settings: {
    method: 'get',
    path: '/plans/:plan/settings',
    who: ['edit-plan'],
    says: 'What stands in the plan, and what is missing in it',
    params: PlanPath,
    query: AsAtQuery,
    reply: SettingsView,
  },
  revisePlan: {
    method: 'post',
    path: '/plans/:plan/versions',
    who: ['edit-plan'],
    says: 'Reword the plan, its inspection, or when a colour is withdrawn',
    params: PlanPath,
    body: NewPlanVersion,
    reply: SettingsView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
