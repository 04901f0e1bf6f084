import { z } from 'zod'
import { JUDGEMENTS, OVERSIGHTS, SOURCE_KINDS, VISIT_KINDS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { frame } from './frame.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

export const AboutView = z.object({
  ...frame,
  vision: z.string().nullable(),
  judgement: z.enum(JUDGEMENTS).nullable(),
  inspectedFrom: Day().nullable(),
  inspectedTo: Day().nullable(),
  reportPublishedOn: Day().nullable(),
  reinspectionExpectedOn: Day().nullable(),
  staleAfterDays: z.int(),
  sources: z.array(
    z.object({
      kind: z.enum(SOURCE_KINDS),
      title: z.string(),
      publishedOn: Day().nullable(),
      url: z.string().nullable(),
      licence: z.string().nullable(),
      /** How many recommendations come from it. */
      recommendations: z.int(),
    }),
  ),
  visits: z.array(
    z.object({
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
  /**
   * Who oversees the plan, in the order in which it is told: posts with their holders as they were on the day of the
   * view, and those who do by their part in the plan alone, without a post.
   */
  oversight: z.array(
    z.object({
      part: z.enum(OVERSIGHTS),
      post: z.string().nullable(),
      organisation: z.string().nullable(),
      holder: z.string().nullable(),
    }),
  ),
})
export type AboutView = z.infer<typeof AboutView>

named({ AboutView })

export const ABOUT_ENDPOINTS = {
  about: {
    method: 'get',
    path: '/plans/:plan/about',
    who: READ,
    says: 'What the plan is for, what Ofsted judged and said since, and who oversees it',
    params: PlanPath,
    query: AsAtQuery,
    reply: AboutView,
  },
} as const satisfies Endpoints
