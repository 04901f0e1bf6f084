import type { AboutView } from '../domain/contract/about.ts'
import type { BoardView } from '../domain/contract/board.ts'
import type { AsAt, MeetingDate, PlanHead } from '../domain/contract/frame.ts'
import type { Day } from '../domain/day.ts'
import type { Audience } from '../domain/disclosure.ts'
import type { Due } from '../domain/due.ts'
import type { PromptAnswer } from '../domain/papers.ts'
import type { Mark } from '../domain/publication.ts'
import type { DateChangeReason } from '../domain/vocabulary.ts'
import type { TabledAction } from '../domain/words/action-columns.ts'

/** What a paper is drawn from: the same views that the pages show, as at one moment. */
export interface PaperFacts {
  plan: Pick<PlanHead, 'council' | 'title' | 'illustrative' | 'staleAfterDays' | 'statusWords' | 'areas'>
  asAt: Pick<AsAt, 'day' | 'isNow'> & { meeting: PaperMeeting | null }
  board: Pick<
    BoardView,
    | 'counts'
    | 'total'
    | 'reviewsMissed'
    | 'unreported'
    | 'late'
    | 'since'
    | 'moved'
    | 'contradictions'
    | 'areas'
    | 'recommendations'
    | 'nextDates'
    | 'history'
    | 'markers'
  >
  /** What waits for the board, in the order in which it is asked. */
  asks: { ref: string; title: string; question: string; why: string }[]
  about: Pick<
    AboutView,
    | 'vision'
    | 'judgement'
    | 'inspectedFrom'
    | 'inspectedTo'
    | 'reportPublishedOn'
    | 'reinspectionExpectedOn'
    | 'sources'
    | 'visits'
    | 'oversight'
  >
  /** What officers wrote into the prompts of papers of this kind. */
  answers: PromptAnswer[]
  /** The texts that are marked as not for publication now, in the order of the plan, whenever the paper is of. */
  marks: readonly Mark[]
  /** Every action that is in the plan. */
  actions: (TabledAction & { moves: PaperMove[] })[]
}

/** A due date that a board moved, and why. */
export interface PaperMove {
  from: Due
  to: Due
  reasonCode: DateChangeReason
  reason: string
}

/** The meeting that a paper goes to. */
export type PaperMeeting = Pick<MeetingDate, 'kind' | 'title' | 'heldOn'>

/** What is asked of a paper beside its facts. */
export interface Asked {
  audience: Audience
  /** The day on which it is made. */
  madeOn: Day
}
