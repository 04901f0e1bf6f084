import type { z } from 'zod'
import type { FiledAction as Action } from './filed/actions.ts'
import type { FiledArea } from './filed/areas.ts'
import type { FiledClosureStep } from './filed/closure-steps.ts'
import type { FiledDateChange } from './filed/date-changes.ts'
import type { FiledHelpAnswer } from './filed/help-answers.ts'
import type { FiledMeeting } from './filed/meetings.ts'
import type { FiledMilestone } from './filed/milestones.ts'
import type { FiledPerson } from './filed/people.ts'
import type { FiledPlan } from './filed/plan.ts'
import type { FiledHolder, FiledPost } from './filed/posts.ts'
import type { FiledProgressUpdate } from './filed/progress-updates.ts'
import type { FiledRecommendation } from './filed/recommendations.ts'
import type { FiledSource } from './filed/sources.ts'
import type { FiledVisit } from './filed/visits.ts'

/**
 * The plan file: one JSON document that holds a whole plan with its history.
 *
 * Things that are reworded or re-dated carry `versions`, oldest first; each
 * version holds until the next one's `recordedAt`. Facts (updates, closure
 * steps, date changes) are lists, oldest first. People are named by email, every
 * other thing by its key, number or ref, so that a person can read the file.
 * What is unknown is null; a list with nothing in it is left out. An export of
 * an import is the same document, byte for byte.
 *
 * What is in each list says the noun itself, in `filed/`; which lists there are
 * says api/plan-file/nouns.ts.
 */
export const PLAN_FILE_FORMAT = 'improvement-plan/2'

/** The format before it, which is read and brought up to this one. */
export const PLAN_FILE_FORMAT_1 = 'improvement-plan/1'

interface Versions<S extends z.ZodType> {
  versions: z.infer<S>[]
}

export interface FiledAction extends Versions<typeof Action> {
  ref: string
  milestones: Versions<typeof FiledMilestone>[]
  progressUpdates: z.infer<typeof FiledProgressUpdate>[]
  closureSteps: z.infer<typeof FiledClosureStep>[]
  dateChanges: z.infer<typeof FiledDateChange>[]
  helpAnswers: z.infer<typeof FiledHelpAnswer>[]
}

/** A plan file in hand, every list of it there. */
export interface PlanFile {
  format: typeof PLAN_FILE_FORMAT
  plan: { slug: string } & Versions<typeof FiledPlan>
  people: z.infer<typeof FiledPerson>[]
  posts: ({ key: string; holders: Versions<typeof FiledHolder>[] } & Versions<typeof FiledPost>)[]
  sources: ({ key: string } & Versions<typeof FiledSource>)[]
  areas: ({ number: number } & Versions<typeof FiledArea>)[]
  recommendations: ({ number: number } & Versions<typeof FiledRecommendation>)[]
  meetings: ({ key: string } & Versions<typeof FiledMeeting>)[]
  visits: ({ key: string } & Versions<typeof FiledVisit>)[]
  actions: FiledAction[]
}
