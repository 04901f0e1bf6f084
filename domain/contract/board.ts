import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { AUDIENCES } from '../disclosure.ts'
import { join } from '../join.ts'
import { PAPER_KINDS } from '../papers.ts'
import { AsAtQuery, Moment, PlanPath } from './asking.ts'
import { Due } from './due.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, AsAt, Counts, RollUp, StatusAtBoard, frame } from './frame.ts'
import { CountedGaps } from './gaps.ts'
import { named } from './named.ts'
import { nounsOnActions } from './on-actions.ts'
import { besideUpdate } from './progress-update-view.ts'
import { Day } from './text.ts'

/** What has moved since `since`: a day, or `meeting:ID`; since the last board when it is left out. */
const BoardQuery = AsAtQuery.extend({ since: Moment() })

/** The owner's words that stand beside a status on the board page. */
export const Words = z
  .object({
    progress: z.string(),
    wayBackToGreen: z.string().nullable(),
    helpNeeded: z.string().nullable(),
    /** When its owner expects to be done. */
    forecastOn: Day().nullable(),
    effectiveOn: Day(),
    /** The day since which these words stand, where they were only confirmed since; and why, where that was said. */
    unchangedSince: Day().nullable(),
    whyNoChange: z.string().nullable(),
    post: z.string(),
    ...besideUpdate,
  })
  .nullable()
export type Words = z.infer<typeof Words>

/** An action that changed status between two boards. */
export const Move = z.object({
  from: z.enum(SHOWN_STATUSES).nullable(),
  action: ActionRow,
})
export type Move = z.infer<typeof Move>

/** An area or a recommendation: how far the actions that answer it have got. */
const Part = RollUp.extend({
  number: z.int(),
  title: z.string(),
  /** What it showed at each of the last five boards, oldest first. */
  strip: z.array(z.object({ heldOn: Day(), worst: z.enum(SHOWN_STATUSES).nullable() })),
})

/** What does not add up, a kind each. */
const Found = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on-track-past-due'), due: Due }),
  z.object({ kind: z.literal('forecast-past-due'), forecastOn: Day() }),
  z.object({ kind: z.literal('same-words'), updates: z.int() }),
  z.object({ kind: z.literal('moved-often'), times: z.int(), days: z.int().nullable() }),
  z.object({ kind: z.literal('green-no-milestone'), days: z.int() }),
  z.object({ kind: z.literal('green-milestone-missed'), milestones: z.int() }),
  z.object({ kind: z.literal('closed-unreviewed') }),
  z.object({
    kind: z.enum(['other-date-in-title', 'other-date-in-measure']),
    /** The deadline as it is written, and the days it holds. */
    written: z.string(),
    from: Day(),
    to: Day(),
    due: Due,
  }),
])

/** What waits for the board, a list for each noun that asks. */
export const asks = join(nounsOnActions, 'asks')
export type Asks = z.infer<z.ZodObject<typeof asks>>

/** What kinds of question wait for the board, as each noun calls its own. */
export type AskKind = Extract<(typeof nounsOnActions)[number], { asked: string }>['asked']
const ASK_KINDS: readonly AskKind[] = nounsOnActions.flatMap((noun) => ('asked' in noun ? [noun.asked] : []))

export const BoardView = z.object({
  ...frame,
  /** The one sentence a chair takes away. */
  headline: z.string(),
  /** The rest of the counts, said. */
  summary: z.string(),
  counts: Counts,
  total: z.int(),
  /** How many of those out of date are so because nobody reported by the day of their review. */
  reviewsMissed: z.int(),
  /** How many of those not closed nobody has ever reported on. */
  unreported: z.int(),
  /** How many are late; and by how many days those on average that were due on a day. */
  late: z.object({ count: z.int(), averageDays: z.int().nullable() }),
  /** How many of the late were due on a day, and not in a period. */
  lateByDays: z.int(),
  /**
   * The moment that `moved` is told from, with the counts of then: the last board, or what was asked for. Null before
   * the second board.
   */
  since: RollUp.extend({ moment: AsAt }).nullable(),
  moved: z.object({
    worse: z.array(Move),
    better: z.array(Move),
    added: z.array(ActionRow),
    withdrawn: z.array(ActionRow),
  }),
  /** What left the plan after that moment, the last first, with what each showed on the day it left. */
  left: z.array(
    z.object({
      action: ActionRow,
      on: Day(),
      showed: z.object({ deliveryStatus: z.enum(SHOWN_STATUSES), late: z.boolean(), daysLate: z.int() }),
    }),
  ),
  /** Where the record contradicts itself, with the figures that show it. */
  contradictions: z.array(z.intersection(z.object({ ref: z.string(), title: z.string() }), Found)),
  /** What actions are missing, each with how many. */
  gaps: CountedGaps,
  areas: z.array(Part),
  recommendations: z.array(Part.extend({ wording: z.string() })),
  /** By exception: what is late, off track, out of date or worse than at the last board, worst first, in its owner's words. */
  exceptions: z.array(z.object({ action: ActionRow, words: Words })),
  ...asks,
  /**
   * What of all that waits this reader can answer now, in the order in which it is asked; and why not, where it is their
   * own or waits for a board that has not met. What is not theirs to answer is left out. Nothing in the past.
   */
  toAnswer: z.array(z.object({ kind: z.enum(ASK_KINDS), ref: z.string(), whyNot: z.string().nullable() })),
  /**
   * The chair's access was given or reset by somebody who may not choose the chair, because nobody else was there; told
   * until the next board. Null when it was not.
   */
  chairAccess: z.object({ access: z.enum(['given', 'reset']), by: z.string(), on: Day() }).nullable(),
  nextDates: z.array(
    z.object({
      on: Day(),
      kind: z.enum(['meeting', 'visit', 're-inspection']),
      /** What its address calls a meeting. */
      meeting: z.string().nullable(),
      title: z.string().nullable(),
      /** The last day that its papers are drawn from, of a meeting. */
      dataCutOffOn: Day().nullable(),
      papersDueOn: Day().nullable(),
    }),
  ),
  /** What was issued for those meetings and stands, of the papers that this reader may have. */
  issued: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(PAPER_KINDS),
      audience: z.enum(AUDIENCES),
      issuedOn: Day(),
      meeting: z.string(),
    }),
  ),
  /** The whole plan at each board so far, oldest first, and last the moment of this view. */
  history: z.array(StatusAtBoard),
  /** What a chart of time marks: visits, and versions of the plan. */
  markers: z.array(
    z.object({
      on: Day(),
      to: Day(),
      kind: z.enum(['visit', 'refresh']),
      /** What the visit is called, or why the plan was refreshed. */
      words: z.string(),
    }),
  ),
})
export type BoardView = z.infer<typeof BoardView>

named({ Move, BoardView })

export const BOARD_ENDPOINTS = {
  board: {
    method: 'get',
    path: '/plans/:plan/board',
    who: READ,
    says: 'Everything the board page shows',
    params: PlanPath,
    query: BoardQuery,
    reply: BoardView,
  },
} as const satisfies Endpoints
