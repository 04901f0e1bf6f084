import { z } from 'zod'
import { SHOWN_STATUSES } from '../delivery-status.ts'
import { GAPS } from '../gaps.ts'
import { join } from '../join.ts'
import { PUBLIC_TEXTS } from '../publication.ts'
import { ACTION_FIELDS, ACTION_STATES } from '../vocabulary.ts'
import { NewAction, NewActions, NewActionVersion } from './action-forms.ts'
import { ActionPath } from './action-path.ts'
import { AsAtQuery, PlanPath, asked, paging } from './asking.ts'
import { AsRead } from './based-on.ts'
import { BroughtRowView } from './brought-rows.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { ActionRow, BoardDate, frame } from './frame.ts'
import { named } from './named.ts'
import { nounsOnActions } from './on-actions.ts'
import { ProgressUpdateView } from './progress-update-view.ts'
import { recorded } from './recorded.ts'
import { Day } from './text.ts'

export const SORTS = ['ref', 'worst', 'due', 'updated'] as const
export const LISTED_STATUSES = [...SHOWN_STATUSES, 'withdrawn'] as const

const Chosen = (what: string) => asked(z.coerce.number(`Choose a ${what}`).int().min(1).max(999))

export const ActionsQuery = AsAtQuery.extend({
  area: Chosen('priority area'),
  recommendation: Chosen('recommendation'),
  status: asked(
    z.preprocess(
      (said) => (Array.isArray(said) ? said.filter((one) => one !== '') : [said]),
      z.array(z.enum(LISTED_STATUSES, 'Choose a status from the list')),
    ),
  ),
  owner: asked(z.string('Choose a post from the list').max(80)),
  late: asked(z.enum(['yes', 'true', '1', 'no'], 'Say yes, or leave it out')),
  /** Those that are open and on which nobody has ever reported. */
  unreported: asked(z.enum(['yes', 'true', '1', 'no'], 'Say yes, or leave it out')),
  /** Those that miss something. */
  gap: asked(z.enum(GAPS, 'Choose a gap from the list')),
  q: asked(z.string('Search for some words').max(200, 'Search for fewer words')),
  sort: asked(z.enum(SORTS, `Sort by ${SORTS.join(', ')}`)),
  ...paging,
})
export type ActionsQuery = z.infer<typeof ActionsQuery>

export const ActionsView = z.object({
  ...frame,
  actions: z.array(
    ActionRow.extend({
      /** What each of these boards' papers showed of it; null while it was not in the plan. */
      atBoards: z.array(z.enum(SHOWN_STATUSES).nullable()),
      /** The posts that support its owner. A filter by post finds these as well. */
      supporting: z.array(z.object({ key: z.string(), post: z.string() })),
    }),
  ),
  /** The last boards before the moment shown, oldest first. */
  boards: z.array(BoardDate),
  /** How many there are in all under these filters, and without them. */
  found: z.int(),
  total: z.int(),
  owners: z.array(z.object({ key: z.string(), title: z.string() })),
  nextCursor: z.string().nullable(),
})
export type ActionsView = z.infer<typeof ActionsView>

/** The list once several were added to it, with the refs that these were given, in the order in which they were sent. */
export const ActionsAdded = ActionsView.extend({ added: z.array(z.string()) })

const OwnColumn = z.object({ label: z.string(), text: z.string() })

/** What a field of an action holds: words, a day, a code, a number, several of those, or nothing. */
const Recorded = z.union([z.string(), z.int(), z.array(z.int()), z.array(z.string()), z.array(OwnColumn)]).nullable()

/** One wording of an action, with what it changed in the one before. */
export const ActionVersionView = z.object({
  ...recorded,
  reason: z.string().nullable(),
  /** Field by field; posts by their titles, as they were called last. Empty for the first version. */
  changed: z.array(z.object({ field: z.enum(ACTION_FIELDS), from: Recorded, to: Recorded })),
})

/** What can be done to the action itself; each noun that hangs on it says what can be done to that. */
const DEEDS_ON_ACTION_ITSELF = [
  'edit',
  /** Give it to another post. */
  'reown',
  /** Change how its success is measured. */
  'remeasure',
  /** Make its due date later by editing. */
  'laterDue',
  /** Withdraw it from the plan. */
  'withdraw',
] as const

/** Everything that can be done to an action, each with a rule of its own (`whyNot…`). */
export const ACTION_DEEDS = [...DEEDS_ON_ACTION_ITSELF, ...nounsOnActions.flatMap(({ deeds }) => deeds)]
export type ActionDeed = (typeof ACTION_DEEDS)[number]

const mapped = <S extends z.ZodType>(schema: S): Record<ActionDeed, S> =>
  Object.fromEntries(ACTION_DEEDS.map((deed) => [deed, schema])) as Record<ActionDeed, S>

const Post = z.object({ key: z.string(), post: z.string() })

export const ActionView = z.object({
  ...frame,
  action: ActionRow.extend({
    /** The version shown; an edit says that it was based on this one. */
    versionId: AsRead(),
    successMeasure: z.string().nullable(),
    areaTitle: z.string().nullable(),
    answers: z.array(z.object({ number: z.int(), shortTitle: z.string() })),
    supporting: z.array(Post),
    sponsor: Post.nullable(),
    partners: z.string().nullable(),
    /** Columns of the council's own sheet, in its order. */
    ownColumns: z.array(OwnColumn),
    /** Why it answers no recommendation, where that was said. */
    noRecommendationBecause: z.string().nullable(),
    /** What it is missing. */
    gaps: z.array(z.enum(GAPS)),
    /** The day it came into the record, from which silence counts where its start was before or is not known. */
    recordedOn: Day(),
    state: z.enum(ACTION_STATES),
    ...join(nounsOnActions, 'ofAction'),
  }),
  /** What this person may do to this action now. All false in the past. */
  can: z.object(mapped(z.boolean())),
  /**
   * Why not, where a page has to say it: of what is their own, so that somebody
   * else must do it, and of a box of a form whose other boxes they may fill in.
   */
  whyNot: z.object(mapped(z.object({ code: z.string(), message: z.string() }).optional())),
  /** What to do about a claim that nobody may decide on or review; null while somebody may. */
  wayOut: z.string().nullable(),
  /** Which of its texts papers for scrutiny and the public do not have, for those who make them. */
  withheld: z.array(z.enum(PUBLIC_TEXTS)),
  /** From where sheets brought it, newest first; what of that this person may read. */
  broughtRows: z.array(BroughtRowView),
  progressUpdates: z.array(ProgressUpdateView),
  ...join(nounsOnActions, 'besideAction'),
  versions: z.array(ActionVersionView),
  /** What each board's papers showed of it, oldest first; null while it was not in the plan. */
  atBoards: z.array(z.object({ meeting: BoardDate, status: z.enum(SHOWN_STATUSES).nullable() })),
  /**
   * What its record held when it was brought in, by a file or the upgrade of an earlier version, that would not be
   * taken now: why, a sentence each.
   */
  asFound: z.array(z.string()),
  /**
   * Boards a decision can be recorded at, newest first: held since the claim or
   * request was made. And the next to be held, to which it can be put.
   */
  meetings: z.object({
    ...join(nounsOnActions, 'boards'),
    next: BoardDate.nullable(),
  }),
})
export type ActionView = z.infer<typeof ActionView>

/** The refs that the plan would give its next action. */
export const NextRefsView = z.object({
  ...frame,
  /** One for each priority area, and last for what is in none. Null where its refs have no pattern that could go on. */
  nextRefs: z.array(z.object({ area: z.int().nullable(), ref: z.string().nullable() })),
  /** The refs that no new action can have: those of actions in the plan, or withdrawn from it. */
  taken: z.array(z.string()),
  /** What the actions in the plan are called: one that is added under the title of another may be that one again. */
  called: z.array(z.object({ ref: z.string(), title: z.string() })),
})
export type NextRefsView = z.infer<typeof NextRefsView>

named({ ActionsView, ActionsAdded, ActionVersionView, ActionView, NextRefsView })

export const ACTION_ENDPOINTS = {
  actions: {
    method: 'get',
    path: '/plans/:plan/actions',
    who: READ,
    says: 'Actions, filtered and sorted',
    params: PlanPath,
    query: ActionsQuery,
    reply: ActionsView,
  },
  actionsCsv: {
    method: 'get',
    path: '/plans/:plan/actions.csv',
    who: READ,
    says: 'The same as a CSV file',
    params: PlanPath,
    query: ActionsQuery.omit({ cursor: true, limit: true }),
    reply: null,
    gives: 'csv',
  },
  actionsXlsx: {
    method: 'get',
    path: '/plans/:plan/actions.xlsx',
    who: READ,
    says: 'The same as an Excel file',
    params: PlanPath,
    query: ActionsQuery.omit({ cursor: true, limit: true }),
    reply: null,
    gives: 'xlsx',
  },
  action: {
    method: 'get',
    path: '/plans/:plan/actions/:ref',
    who: READ,
    says: 'One action with its whole history',
    params: ActionPath,
    query: AsAtQuery,
    reply: ActionView,
  },
  nextRefs: {
    method: 'get',
    path: '/plans/:plan/next-refs',
    who: READ,
    says: 'The ref that a new action would get',
    params: PlanPath,
    query: AsAtQuery,
    reply: NextRefsView,
  },
  addAction: {
    method: 'post',
    path: '/plans/:plan/actions',
    who: ['edit-plan'],
    says: 'Add an action, under the ref it is given or the next in the plan’s pattern',
    params: PlanPath,
    body: NewAction,
    reply: ActionView,
    status: 201,
  },
  addActions: {
    method: 'post',
    path: '/plans/:plan/actions/several',
    who: ['edit-plan'],
    says: 'Add several actions at once, all or none, for one reason; those that are given no ref take the next in the plan’s pattern',
    params: PlanPath,
    body: NewActions,
    reply: ActionsAdded,
    status: 201,
  },
  reviseAction: {
    method: 'post',
    path: '/plans/:plan/actions/:ref/versions',
    who: ['edit-plan'],
    says: 'Reword, re-own, re-date or withdraw an action, with a reason',
    params: ActionPath,
    body: NewActionVersion,
    reply: ActionView,
    status: 201,
  },
} as const satisfies Endpoints
