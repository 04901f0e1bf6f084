import { z } from 'zod'
import { DELIVERY_STATUSES, REASONS, SHOWN_STATUSES } from '../delivery-status.ts'
import { QUARTERS_OF } from '../due.ts'
import { DEEDS, ROLES } from '../permissions.ts'
import { ACTION_STATES, MEETING_KINDS, WITHDRAWN_AS } from '../vocabulary.ts'
import { Due } from './due.ts'
import { named } from './named.ts'
import { Day } from './text.ts'

/** Who is looking: their part in this plan, the posts they hold or stand in for, what they may do. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  posts: z.array(z.object({ key: z.string(), title: z.string() })),
  may: z.array(z.enum(DEEDS)),
})
export type Me = z.infer<typeof Me>

export const BoardDate = z.object({ id: z.string(), title: z.string(), heldOn: Day(), dataCutOffOn: Day() })
export type BoardDate = z.infer<typeof BoardDate>

/** A meeting of any kind, as at whose data cut-off a view can be drawn. */
const MeetingDate = BoardDate.extend({ kind: z.enum(MEETING_KINDS) })
export type MeetingDate = z.infer<typeof MeetingDate>

/** Whose plan this is, and what its filters and date picker list. */
export const PlanHead = z.object({
  slug: z.string(),
  council: z.string(),
  title: z.string(),
  /** What every page must say when the content is not real. */
  illustrative: z.string().nullable(),
  beganOn: Day(),
  reinspectionExpectedOn: Day().nullable(),
  staleAfterDays: z.int(),
  /** What the plan calls some of the five statuses, beside our letters and shapes. */
  statusWords: z.partialRecord(z.enum(DELIVERY_STATUSES), z.string()),
  /** Whose quarters a bare "Q3 2020" means. */
  quarters: z.enum(QUARTERS_OF),
  areas: z.array(z.object({ number: z.int(), title: z.string() })),
  recommendations: z.array(z.object({ number: z.int(), shortTitle: z.string() })),
  /** Improvement Boards whose cut-off has come by today, whatever the moment shown, newest first. Some may not have met yet. */
  boards: z.array(BoardDate),
})
export type PlanHead = z.infer<typeof PlanHead>

/** The moment a view was drawn for. */
export const AsAt = z.object({
  day: Day(),
  /** True when it is today, false when the view shows what was known then. */
  isNow: z.boolean(),
  /** Whether that day is over. Until it is, more may be reported that belongs to it: also to the cut-off of a board. */
  hasEnded: z.boolean(),
  /** What the address must carry to see this moment again; null for today. */
  param: z.string().nullable(),
  meeting: MeetingDate.nullable(),
})
export type AsAt = z.infer<typeof AsAt>

/** What every view of a plan begins with. */
export const frame = { me: Me, plan: PlanHead, asAt: AsAt }

export const Counts = z.object({
  notStarted: z.int(),
  onTrack: z.int(),
  atRisk: z.int(),
  offTrack: z.int(),
  complete: z.int(),
  /** How many of those were closed before this record began. */
  closedBefore: z.int(),
  awaitingSignOff: z.int(),
  outOfDate: z.int(),
})

export const RollUp = z.object({ counts: Counts, worst: z.enum(SHOWN_STATUSES).nullable(), total: z.int() })

/**
 * Statuses at one board, to be drawn as a column or a strip. Of the moment of the view itself, which is the last, `meeting` is
 * that as at which it is drawn, of whatever kind; null of a day.
 */
export const StatusAtBoard = RollUp.extend({ meeting: MeetingDate.nullable() })
export type StatusAtBoard = z.infer<typeof StatusAtBoard>

/** What became of an action that left the plan: merged into a ref, moved to somewhere, or not needed any more. */
export const Left = z.object({
  as: z.enum(WITHDRAWN_AS).nullable(),
  mergedInto: z.string().nullable(),
  movedTo: z.string().nullable(),
  /** Where it goes on, of one that was merged: the last into which one after the other was merged, and what became of that. */
  goesOn: z
    .object({
      ref: z.string(),
      left: z.object({ as: z.enum(WITHDRAWN_AS).nullable(), movedTo: z.string().nullable() }).nullable(),
    })
    .nullable(),
})

/** An action as a row shows it. */
export const ActionRow = z.object({
  ref: z.string(),
  title: z.string(),
  /** Null where it is in none. */
  area: z.int().nullable(),
  recommendations: z.array(z.int()),
  state: z.enum(ACTION_STATES),
  /** What became of it, of one that left the plan. */
  left: Left.nullable(),
  /** What the record shows, and why. */
  deliveryStatus: z.enum(SHOWN_STATUSES),
  because: z.enum(REASONS),
  /** Past its last due day and not agreed closed, whatever the status; and the days since. Of a period they are told in its unit. */
  late: z.boolean(),
  daysLate: z.int(),
  /** The owner's last word, which stands beside a colour that was withdrawn. */
  reported: z.object({ deliveryStatus: z.enum(DELIVERY_STATUSES), effectiveOn: Day() }).nullable(),
  startsOn: Day().nullable(),
  due: Due,
  /** The last day of it; null of what is ongoing. */
  dueOn: Day().nullable(),
  /** The first promise, null where it stands; and its last day. */
  originalDue: Due.nullable(),
  originalDueOn: Day().nullable(),
  timesRedated: z.int(),
  owner: z.object({ key: z.string(), post: z.string(), holder: z.string().nullable() }),
})
export type ActionRow = z.infer<typeof ActionRow>

named({ Me, BoardDate, MeetingDate, PlanHead, AsAt, Counts, RollUp, StatusAtBoard, Left, ActionRow })
