import { z } from 'zod'
import { ActionRow, Counts, RollUp, StatusAtBoard, frame } from './frame.ts'
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
