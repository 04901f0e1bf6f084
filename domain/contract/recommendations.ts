import { z } from 'zod'
import { AsAtQuery, NumberPath, PlanPath } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { Key } from './filed/fields.ts'
import { Ticked } from './forms.ts'
import { ActionRow, RollUp, StatusAtBoard, frame } from './frame.ts'
import { change, TickedNumbers, WhyAdded } from './keeping.ts'
import { named } from './named.ts'
import { NewSource } from './sources.ts'
import { Day, Line, OptionalLine, orNothing, Words } from './text.ts'

const Source = z.object({
  key: z.string(),
  title: z.string(),
  publishedOn: Day().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
})

const Recommendation = RollUp.extend({
  number: z.int(),
  /** The version shown; a change says that it was based on this one. */
  versionId: AsRead(),
  title: z.string(),
  wording: z.string(),
  paragraphs: z.string().nullable(),
  source: Source,
  areas: z.array(z.object({ number: z.int(), title: z.string() })),
  /** When it left the plan, and why; null while it is in it. */
  withdrawn: z.object({ on: Day(), reason: z.string().nullable() }).nullable(),
  /** What it showed at every board, oldest first, and last at the moment of this view. */
  history: z.array(StatusAtBoard),
})

export const RecommendationsView = z.object({
  ...frame,
  recommendations: z.array(Recommendation),
  /** Those that were withdrawn, with why. */
  withdrawn: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      wording: z.string(),
      withdrawnOn: Day(),
      reason: z.string().nullable(),
    }),
  ),
})
export type RecommendationsView = z.infer<typeof RecommendationsView>

export const RecommendationView = z.object({
  ...frame,
  recommendation: Recommendation,
  actions: z.array(ActionRow),
  history: z.array(StatusAtBoard),
})
export type RecommendationView = z.infer<typeof RecommendationView>

const fields = {
  wording: Words('Enter the recommendation as its source words it'),
  shortTitle: Line('Enter a short title, which lists and charts show'),
  paragraphs: OptionalLine(),
  areas: TickedNumbers(),
}
const source = z.string('Choose the source').min(1, 'Choose the source it comes from').pipe(Key())

/** The most recommendations that come in at once: a letter has ten or so. */
export const MOST_AT_ONCE = 60

/** One recommendation, or all of a letter's, under the next free numbers. */
export const NewRecommendations = z
  .object({
    source: orNothing(Key()),
    /** In place of the key of one that is there: a letter that has just come, added with what it recommends. */
    newSource: NewSource.omit({ reason: true })
      .nullish()
      .transform((said) => said ?? null),
    recommendations: z
      .array(z.object(fields), 'Add at least one recommendation')
      .min(1, 'Add at least one recommendation')
      .max(MOST_AT_ONCE, `Add ${MOST_AT_ONCE} recommendations or fewer at a time`),
    reason: WhyAdded(),
  })
  .superRefine((said, context) => {
    if (said.source === null && said.newSource === null)
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: 'Choose the source it comes from, or say what it is',
      })
    if (said.source !== null && said.newSource !== null)
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: 'Choose a source, or say what a new one is: not both',
      })
  })
export type NewRecommendations = z.infer<typeof NewRecommendations>

/** A new version of a recommendation: put right, or with `withdraw` taken out, where nothing answers it. */
export const NewRecommendationVersion = z.object({ ...fields, source, withdraw: Ticked, ...change })
export type NewRecommendationVersion = z.infer<typeof NewRecommendationVersion>

named({
  Source,
  Recommendation,
  RecommendationsView,
  RecommendationView,
  NewRecommendations,
  NewRecommendationVersion,
})

export const RECOMMENDATION_ENDPOINTS = {
  recommendations: {
    method: 'get',
    path: '/plans/:plan/recommendations',
    who: READ,
    says: 'The recommendations, with counts',
    params: PlanPath,
    query: AsAtQuery,
    reply: RecommendationsView,
  },
  recommendation: {
    method: 'get',
    path: '/plans/:plan/recommendations/:number',
    who: READ,
    says: 'One recommendation and the actions that answer it',
    params: NumberPath,
    query: AsAtQuery,
    reply: RecommendationView,
  },
  addRecommendations: {
    method: 'post',
    path: '/plans/:plan/recommendations',
    who: ['edit-plan'],
    says: 'Add one recommendation of a source, or several at once',
    params: PlanPath,
    body: NewRecommendations,
    reply: RecommendationsView,
    status: 201,
  },
  reviseRecommendation: {
    method: 'post',
    path: '/plans/:plan/recommendations/:number/versions',
    who: ['edit-plan'],
    says: 'Put a recommendation right, or withdraw it where no action answers it',
    params: NumberPath,
    body: NewRecommendationVersion,
    reply: RecommendationsView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
