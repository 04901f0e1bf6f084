import { z } from 'zod'
import { DATE_CHANGE_REASONS } from '../vocabulary.ts'
import { AsAtQuery, PlanPath } from './asking.ts'
import { Due } from './due.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, BoardDate, frame } from './frame.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

const Range = z.object({ by: Day(), low: z.int(), middle: z.int(), high: z.int() })

/** Where the plan is heading if it goes on as it has; or why that cannot be said. */
export const Forecast = z.object({
  /** Null when there is too little to say; `basis` says why. */
  ranges: z
    .array(
      Range.extend({
        /** A board, or the re-inspection, in words; null at the end of a month. */ label: z.string().nullable(),
      }),
    )
    .nullable(),
  /** What it is drawn from, in words. */
  basis: z.string(),
  /** At each past board: what would have been said of the next, and what then happened. */
  backTest: z.array(
    z.object({
      at: BoardDate,
      next: BoardDate,
      range: Range.nullable(),
      actual: z.int(),
      held: z.boolean().nullable(),
    }),
  ),
})
export type Forecast = z.infer<typeof Forecast>

export const SlippageView = z.object({
  ...frame,
  sentence: z.string(),
  /** Against their first promise, the most days lost first. */
  actions: z.array(
    z.object({
      action: ActionRow,
      forecastOn: Day().nullable(),
      completedOn: Day().nullable(),
      daysMoved: z.int(),
      daysLost: z.int(),
      /** Whether they are no less than that: counted from the last day of a period, or up to today of what has no end. */
      atLeast: z.boolean(),
      moves: z.array(
        z.object({
          from: Due,
          to: Due,
          /** Null where one of them has no end. */
          days: z.int().nullable(),
          reasonCode: z.enum(DATE_CHANGE_REASONS),
          reason: z.string(),
        }),
      ),
    }),
  ),
  areas: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      actions: z.int(),
      left: z.int(),
      redated: z.int(),
      daysLost: z.int(),
      atLeast: z.boolean(),
    }),
  ),
  reasons: z.array(z.object({ code: z.enum(DATE_CHANGE_REASONS), moves: z.int(), days: z.int() })),
  /** `left` counts those of the actions that have left the plan: they have lost the days that they had lost by then. */
  total: z.object({
    actions: z.int(),
    left: z.int(),
    redated: z.int(),
    moves: z.int(),
    daysLost: z.int(),
    atLeast: z.boolean(),
  }),
  /** How many were closed before this record began: they are left out of all this. */
  closedBefore: z.int(),
  /** How many actions were promised by a day, first and now, and how many were agreed complete by then. */
  burnUp: z.array(z.object({ on: Day(), firstPromise: z.int(), presentPromise: z.int(), agreed: z.int().nullable() })),
  forecast: Forecast,
})
export type SlippageView = z.infer<typeof SlippageView>

named({ Forecast, SlippageView })

export const SLIPPAGE_ENDPOINTS = {
  slippage: {
    method: 'get',
    path: '/plans/:plan/slippage',
    who: READ,
    says: 'First, present and expected dates, days lost, and where the plan is heading',
    params: PlanPath,
    query: AsAtQuery,
    reply: SlippageView,
  },
} as const satisfies Endpoints
