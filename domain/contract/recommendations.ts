import { z } from 'zod'
import { AsAtQuery, NumberPath, PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, RollUp, StatusAtBoard, frame } from './frame.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

const Source = z.object({
  title: z.string(),
  publishedOn: Day().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
})

const Recommendation = RollUp.extend({
  number: z.int(),
  title: z.string(),
  wording: z.string(),
  paragraphs: z.string().nullable(),
  source: Source,
  areas: z.array(z.object({ number: z.int(), title: z.string() })),
  /** What it showed at every board, oldest first, and last at the moment of this view. */
  history: z.array(StatusAtBoard),
})

export const RecommendationsView = z.object({ ...frame, recommendations: z.array(Recommendation) })
export type RecommendationsView = z.infer<typeof RecommendationsView>

export const RecommendationView = z.object({
  ...frame,
  recommendation: Recommendation,
  actions: z.array(ActionRow),
  history: z.array(StatusAtBoard),
})
export type RecommendationView = z.infer<typeof RecommendationView>

named({ Source, Recommendation, RecommendationsView, RecommendationView })

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
} as const satisfies Endpoints
