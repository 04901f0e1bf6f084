import type { z } from 'zod'
import type { FiledAction as Action } from './filed/actions.ts'
import type { FiledArea } from './filed/areas.ts'
import type { FiledBroughtSheet } from './filed/brought-sheets.ts'
import type { FiledMeeting } from './filed/meetings.ts'
import type {
  FiledPaper,
  FiledPaperAnswers,
  FiledPaperTemplate,
  FiledPhraseAnswer,
  FiledPublicationMark,
} from './filed/papers.ts'
import type { FiledPerson } from './filed/people.ts'
import type { FiledPlan } from './filed/plan.ts'
import type { FiledHolder, FiledPost } from './filed/posts.ts'
import type { FiledRecommendation } from './filed/recommendations.ts'
import type { FiledSource } from './filed/sources.ts'
import type { FiledVisit } from './filed/visits.ts'
import type { ON_ACTIONS } from './on-actions.ts'

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

/** The lists of what hangs on an action: facts, or things with their versions. */
type OnAction = {
  -readonly [List in keyof typeof ON_ACTIONS]: (typeof ON_ACTIONS)[List]['filed'] extends {
    version: infer S extends z.ZodType
  }
    ? Versions<S>[]
    : (typeof ON_ACTIONS)[List]['filed'] extends { fact: infer S extends z.ZodType }
      ? z.infer<S>[]
      : never
}

export interface FiledAction extends OnAction, Versions<typeof Action> {
  ref: string
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
  broughtSheets: ({ key: string } & Versions<typeof FiledBroughtSheet>)[]
  actions: FiledAction[]
  papers: ({ key: string } & Versions<typeof FiledPaper>)[]
  paperAnswers: ({ key: string } & Versions<typeof FiledPaperAnswers>)[]
  paperTemplates: ({ key: string } & Versions<typeof FiledPaperTemplate>)[]
  phraseAnswers: ({ key: string } & Versions<typeof FiledPhraseAnswer>)[]
  publicationMarks: ({ key: string } & Versions<typeof FiledPublicationMark>)[]
}
