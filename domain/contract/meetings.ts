import { z } from 'zod'
import { CUT_OFF_CLEAR_DAYS, MOST_IN_SERIES } from '../board-series.ts'
import { isDay } from '../day.ts'
import { ODDITIES } from '../odd-meeting.ts'
import { MEETING_KINDS } from '../vocabulary.ts'
import { whyNotDays, type MeetingDays } from '../why-not-meeting.ts'
import { CLEAR_DAYS } from '../working-days.ts'
import { AsAtQuery, PlanPath, asked } from './asking.ts'
import { AsRead } from './based-on.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { Key } from './filed/fields.ts'
import { Ticked } from './forms.ts'
import { frame } from './frame.ts'
import { change, WhyAdded } from './keeping.ts'
import { named } from './named.ts'
import { Day, EnteredDay, Line, OptionalDay } from './text.ts'

const Meeting = z.object({
  id: z.string(),
  /** The version shown; a change says that it was based on this one. */
  versionId: AsRead(),
  kind: z.enum(MEETING_KINDS),
  title: z.string(),
  heldOn: Day(),
  dataCutOffOn: Day(),
  papersDueOn: Day().nullable(),
  /** Whether its cut-off has come, so that the plan can be seen as it saw it. */
  cutOffPassed: z.boolean(),
  /** Why it is neither changed, moved nor cancelled now; null when it can be, and in a view of the past. */
  whyNotChange: z.string().nullable(),
  /** Why it is not cancelled: one that was entered after its day, by mistake, can be where nothing was decided at it. */
  whyNotCancel: z.string().nullable(),
  /** What is unusual about its days, of one that is still to be held. */
  odd: z.array(z.enum(ODDITIES)),
})

export const MeetingsView = z.object({
  ...frame,
  /** Newest first. `id` is what `asAt=meeting:ID` takes. */
  meetings: z.array(Meeting),
  /** Those that are not held, with why. */
  cancelled: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(MEETING_KINDS),
      title: z.string(),
      heldOn: Day(),
      dataCutOffOn: Day(),
      papersDueOn: Day().nullable(),
      cancelledOn: Day(),
      reason: z.string().nullable(),
    }),
  ),
})
export type MeetingsView = z.infer<typeof MeetingsView>

const fields = {
  kind: z.enum(MEETING_KINDS, 'Choose what kind of meeting it is'),
  title: Line('Enter what it is called, like Improvement Board'),
  heldOn: EnteredDay('Enter the day it is held', 'Held on'),
  dataCutOffOn: EnteredDay('Enter the last day that its papers are drawn from', 'Data cut-off'),
  papersDueOn: OptionalDay('Papers due'),
}

const daysTogether = (said: MeetingDays, context: z.RefinementCtx) => {
  // What is no day is told beside its own box.
  if (![said.heldOn, said.dataCutOffOn, said.papersDueOn ?? said.heldOn].every(isDay)) return
  const whyNot = whyNotDays(said)
  if (whyNot) context.addIssue({ code: 'custom', path: [whyNot.field ?? ''], message: whyNot.message })
}

export const NewMeeting = z.object(fields).superRefine(daysTogether)
export type NewMeeting = z.infer<typeof NewMeeting>

/** One meeting, or a series of them at once. */
export const NewMeetings = z.object({
  meetings: z
    .array(NewMeeting, 'Add at least one meeting')
    .min(1, 'Add at least one meeting')
    .max(MOST_IN_SERIES, `Add ${MOST_IN_SERIES} meetings or fewer at a time`),
  reason: WhyAdded(),
})
export type NewMeetings = z.infer<typeof NewMeetings>

/** A new version of a meeting: renamed, moved, or with `cancel` not held at all. */
export const NewMeetingVersion = z.object({ ...fields, cancel: Ticked, ...change }).superRefine(daysTogether)
export type NewMeetingVersion = z.infer<typeof NewMeetingVersion>

const clearDays = (usual: number) =>
  asked(
    z.coerce
      .number('Enter a number of days')
      .int('Enter a whole number of days')
      .min(0, 'Enter 0 or more')
      .max(60, 'Enter 60 days or fewer'),
  ).transform((said) => said ?? usual)

/** What a series of boards is worked out from. */
const SeriesQuery = z
  .object({
    everyWeeks: z.coerce
      .number('Enter how many weeks lie between two boards')
      .int('Enter a whole number of weeks')
      .min(1, 'Enter how many weeks lie between two boards, 1 or more')
      .max(26, 'Enter 26 weeks or fewer'),
    from: EnteredDay('Enter the day of the first board', 'The first board'),
    until: OptionalDay('The last day'),
    count: asked(
      z.coerce
        .number('Enter how many boards there are to be')
        .int('Enter a whole number of boards')
        .min(1, 'Enter 1 board or more')
        .max(MOST_IN_SERIES, `Enter ${MOST_IN_SERIES} boards or fewer`),
    ),
    cutOffClearDays: clearDays(CUT_OFF_CLEAR_DAYS),
    papersClearDays: clearDays(CLEAR_DAYS),
  })
  .superRefine(({ from, until, count }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (until === null && count === undefined) refuse('until', 'Say until when, or how many boards there are to be')
    if (until !== null && count !== undefined) refuse('count', 'Say until when, or how many: not both')
    if (until !== null && until < from) refuse('until', 'Enter a day that is not before the first board')
  })
export type SeriesQuery = z.infer<typeof SeriesQuery>

export const MeetingSeries = z.object({
  meetings: z.array(
    z.object({
      /** The day that the rhythm falls on; another than `heldOn` where offices are closed on it. */
      on: Day(),
      heldOn: Day(),
      dataCutOffOn: Day(),
      papersDueOn: Day(),
      /** There is a board on that day already. */
      taken: z.boolean(),
    }),
  ),
  /** Days of the rhythm in August, when there is no board. */
  dropped: z.array(Day()),
})
export type MeetingSeries = z.infer<typeof MeetingSeries>

/** One meeting whose cut-off and papers are worked out from its day. */
const DaysQuery = z.object({
  heldOn: EnteredDay('Enter the day it is held', 'Held on'),
  cutOffClearDays: clearDays(CUT_OFF_CLEAR_DAYS),
  papersClearDays: clearDays(CLEAR_DAYS),
})
export type DaysQuery = z.infer<typeof DaysQuery>

export const MeetingDaysView = z.object({
  heldOn: Day(),
  dataCutOffOn: Day(),
  papersDueOn: Day(),
  odd: z.array(z.enum(ODDITIES)),
})
export type MeetingDaysView = z.infer<typeof MeetingDaysView>

named({ Meeting, MeetingsView, MeetingDaysView, NewMeeting, NewMeetings, NewMeetingVersion, MeetingSeries })

export const MEETING_ENDPOINTS = {
  meetings: {
    method: 'get',
    path: '/plans/:plan/meetings',
    who: READ,
    says: 'The meetings; `id` is what asAt=meeting:ID takes',
    params: PlanPath,
    query: AsAtQuery,
    reply: MeetingsView,
  },
  meetingSeries: {
    method: 'get',
    path: '/plans/:plan/meetings/series',
    who: ['edit-plan'],
    says: 'Works out a series of boards: bank holidays move one, August has none. Nothing is saved',
    params: PlanPath,
    query: SeriesQuery,
    reply: MeetingSeries,
  },
  meetingDays: {
    method: 'get',
    path: '/plans/:plan/meetings/days',
    who: ['edit-plan'],
    says: 'Works out the cut-off and the papers of a meeting on a day, and says what is unusual about that day. Nothing is saved',
    params: PlanPath,
    query: DaysQuery,
    reply: MeetingDaysView,
  },
  addMeetings: {
    method: 'post',
    path: '/plans/:plan/meetings',
    who: ['edit-plan'],
    says: 'Add one meeting, or a series',
    params: PlanPath,
    body: NewMeetings,
    reply: MeetingsView,
    refuses: [409],
    status: 201,
  },
  reviseMeeting: {
    method: 'post',
    path: '/plans/:plan/meetings/:id/versions',
    who: ['edit-plan'],
    says: 'Rename, move or cancel a meeting that is still to be held, or cancel one that was entered by mistake after its day; a cut-off that has passed never moves',
    params: PlanPath.extend({ id: Key() }),
    body: NewMeetingVersion,
    reply: MeetingsView,
    refuses: [409],
    status: 201,
  },
} as const satisfies Endpoints
