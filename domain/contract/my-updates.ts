import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { CAPACITIES } from '../vocabulary.ts'
import { asked, AsAtQuery, paging, PlanPath } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { ActionRow, frame } from './frame.ts'
import { named } from './named.ts'
import { ProgressUpdateView } from './progress-update-view.ts'
import { Day } from './text.ts'

const MyUpdatesQuery = AsAtQuery.extend({
  at: asked(
    z
      .string('Choose one action')
      .max(80, 'Choose one action')
      .meta({ description: 'The ref of the action to be told in full; the most pressing when it is left out' }),
  ),
  owner: asked(z.string('Choose a post from the list').max(80)),
  ...paging,
})
export type MyUpdatesQuery = z.infer<typeof MyUpdatesQuery>

/** What is owed of one action. */
const Owed = z.object({
  action: ActionRow,
  /** From when its silence is counted: its last word, the return of its claim, or the day it was to begin. */
  silentSince: Day(),
  /** The day its colour is withdrawn if nothing is said; null when nothing is expected. */
  outOfDateOn: Day().nullable(),
})

/** What is mine to report on. */
const Mine = Owed.extend({
  doneThisMonth: z.boolean(),
  latestUpdate: ProgressUpdateView.nullable(),
  /** The sentence that “no change” owes today: the third time running, or off track. Null while one press is enough. */
  noChangeOwes: z.string().nullable(),
  /** What it showed on each day of `yearOn`; null before it was in the plan. */
  year: z.array(z.enum(SHOWN_STATUSES).nullable()),
})

export const MyUpdatesView = z.object({
  ...frame,
  /** The month that is being reported. */
  month: z.object({ from: Day(), to: Day() }),
  /** My posts: those I hold, have held and am to hold, with how many open actions each owns and who holds it on this day. */
  held: z.array(
    z.object({
      title: z.string(),
      capacity: z.enum(CAPACITIES),
      fromOn: Day().nullable(),
      toOn: Day().nullable(),
      actions: z.int(),
      holder: z.string().nullable(),
    }),
  ),
  done: z.int(),
  total: z.int(),
  /** The last day of each of the twelve months before, and the day of this view: a year, oldest first. */
  yearOn: z.array(Day()),
  /** A page of what is mine: those not yet reported this month first, the most pressing at the top. */
  actions: z.array(Mine),
  nextCursor: z.string().nullable(),
  /** Actions that my posts support and others report on: to be read and found. */
  supported: z.array(ActionRow),
  /** The one to report on now, with all that was said of it over the year, newest first. Null in the past, and when nothing is due. */
  inHand: Mine.extend({ said: z.array(ProgressUpdateView) }).nullable(),
  /** For the programme office, who owes an update: by post, the most pressing first. Null for everybody else, and in the past. */
  owes: z
    .object({
      actions: z.int(),
      outOfDate: z.int(),
      posts: z.array(
        z.object({
          key: z.string(),
          post: z.string(),
          holder: z.string().nullable(),
          owed: z.int(),
          outOfDate: z.int(),
          /** The most pressing of them; none where posts before this one have many. Ask for its `owner` alone to see them. */
          actions: z.array(Owed),
        }),
      ),
    })
    .nullable(),
})
export type MyUpdatesView = z.infer<typeof MyUpdatesView>

named({ MyUpdatesView })

export const MY_UPDATES_ENDPOINTS = {
  myUpdates: {
    method: 'get',
    path: '/plans/:plan/my-updates',
    who: ['update-own-actions', 'update-on-behalf'],
    says: 'What I owe this month, with my last words',
    params: PlanPath,
    query: MyUpdatesQuery,
    reply: MyUpdatesView,
  },
} as const satisfies Endpoints
