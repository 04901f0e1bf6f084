import { z } from 'zod'
import { CLOSURE_STEPS, DELIVERY_STATUSES } from '../delivery-status.ts'
import {
  ACTION_STATES,
  CAPACITIES,
  DATE_CHANGE_REASONS,
  DATE_CHANGE_STEPS,
  JUDGEMENTS,
  MEETING_KINDS,
  PLAN_STATES,
  SOURCE_KINDS,
  VISIT_KINDS,
} from '../vocabulary.ts'
import { isDay, isInstant, type Day as DayText, type Instant as InstantText } from '../day.ts'
import { CONTROL, LONGEST_TEXT, inPlanYears } from './text.ts'

/**
 * The plan file: one JSON document that holds a whole plan with its history.
 *
 * Things that are reworded or re-dated carry `versions`, oldest first; each
 * version holds until the next one's `recordedAt`. Facts (updates, closure
 * steps, date changes) are lists, oldest first. People are named by email, every
 * other thing by its key, number or ref, so that a person can read the file.
 * Nothing in it is optional: what is unknown is null. An export of an import is
 * the same document, byte for byte.
 */
export const PLAN_FILE_FORMAT = 'improvement-plan/1'

/** Addresses that are pages of the house itself, so that no plan can have them. */
const TAKEN_SLUGS = ['accessibility', 'account', 'api', 'first-visit', 'public', 'sign-in', 'sign-out']

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const Key = () =>
  z.string().regex(KEY, 'Use small letters, figures and single hyphens, like head-of-service').max(80)
export const Ref = () => z.string().regex(/^\d{1,3}\.\d{1,3}$/, 'Use the area and a number, like 2.3')
const Text = (longest = LONGEST_TEXT) =>
  z
    .string()
    .max(longest)
    .refine((said) => said.trim() === said && said !== '', 'Write words, with no spaces around them')
    .refine(
      (said) => !CONTROL.test(said) && said.isWellFormed(),
      'Take out the control characters: they cannot be seen or printed. Lines end with \\n alone',
    )
const MaybeText = () => Text().nullable()
const Num = () => z.int().min(1).max(999)
const Day = () =>
  z
    .string('Write a day, like 2019-11-28')
    .refine(...inPlanYears)
    .refine((said): said is DayText => isDay(said), 'Write a day of the calendar, like 2019-11-28')
    .meta({ format: 'date' })
const Instant = () =>
  z
    .string('Write a moment in UTC, like 2020-10-14T09:30:00.000Z')
    .refine(
      (said): said is InstantText => isInstant(said),
      'Write a moment in UTC to the millisecond, like 2020-10-14T09:30:00.000Z',
    )
    .meta({ format: 'date-time' })
/** In small letters, as the record keeps it. */
const Email = () =>
  z
    .email('Write an email address, like name@council.example')
    .max(254)
    .refine((said) => said === said.toLowerCase(), 'Write the email address in small letters')
/** An address that a page may link to. */
const WebAddress = () =>
  z
    .string()
    .max(LONGEST_TEXT)
    .refine(
      (said) => /^https?:\/\/\S+$/.test(said) && URL.canParse(said),
      'Write a web address, like https://reports.ofsted.gov.uk/',
    )
/** A set, written one way only. */
const Numbers = () =>
  z
    .array(Num())
    .refine(
      (all) => all.every((one, i) => i === 0 || one > (all[i - 1] ?? 0)),
      'Write the numbers in ascending order, each once, like [1, 5]',
    )

const recorded = { recordedAt: Instant(), recordedBy: Email() }

/** A version of something: what it said, from `recordedAt` until the next. */
const versions = <S extends z.ZodRawShape>(shape: S) =>
  z.array(z.strictObject({ ...recorded, ...shape })).min(1, 'Give at least one version')

export const FiledPlanVersion = z.strictObject({
  ...recorded,
  council: Text(),
  title: Text(),
  vision: MaybeText(),
  judgement: z.enum(JUDGEMENTS).nullable(),
  inspectedFrom: Day().nullable(),
  inspectedTo: Day().nullable(),
  reportPublishedOn: Day().nullable(),
  reinspectionExpectedOn: Day().nullable(),
  state: z.enum(PLAN_STATES),
  closedOn: Day().nullable(),
  /** What every page must say of this plan when its content is not real; null for a real plan. */
  illustrative: MaybeText(),
  staleAfterDays: z.int().min(1).max(366),
  /** Why this version was made; the words a chart marks it with ("Plan refreshed: 33 points"). */
  reason: MaybeText(),
})

export const FiledPost = z.strictObject({
  key: Key(),
  versions: versions({ title: Text(), organisation: Text() }),
  holders: z.array(
    z.strictObject({
      versions: versions({
        name: Text(),
        email: Email().nullable(),
        capacity: z.enum(CAPACITIES),
        /** Null where the day is not known. */
        fromOn: Day().nullable(),
        toOn: Day().nullable(),
      }),
    }),
  ),
})

export const FiledProgressUpdate = z.strictObject({
  ...recorded,
  effectiveOn: Day(),
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  progress: Text(),
  nextSteps: MaybeText(),
  /** Required when at risk or off track. */
  wayBackToGreen: MaybeText(),
  helpNeeded: MaybeText(),
  forecastOn: Day().nullable(),
  noChange: z.boolean(),
  /** True when the programme office wrote it for the owner. */
  onBehalf: z.boolean(),
})

export const FiledClosureStep = z.strictObject({
  ...recorded,
  step: z.enum(CLOSURE_STEPS),
  effectiveOn: Day(),
  meeting: Key().nullable(),
  minuteReference: MaybeText(),
  note: MaybeText(),
})

export const FiledDateChange = z.strictObject({
  ...recorded,
  step: z.enum(DATE_CHANGE_STEPS),
  fromOn: Day(),
  toOn: Day(),
  reasonCode: z.enum(DATE_CHANGE_REASONS),
  reason: Text(),
  /** What the later date does to the success measure. */
  effect: MaybeText(),
  meeting: Key().nullable(),
  minuteReference: MaybeText(),
})

export const FiledAction = z.strictObject({
  ref: Ref().regex(/^[1-9]\d*\.[1-9]\d*$/, 'Write the two numbers without noughts in front, like 2.3'),
  versions: versions({
    title: Text(),
    successMeasure: Text(),
    area: Num(),
    recommendations: Numbers().min(1, 'Name at least one recommendation'),
    ownerPost: Key(),
    sponsorPost: Key().nullable(),
    partners: MaybeText(),
    startsOn: Day(),
    dueOn: Day(),
    state: z.enum(ACTION_STATES),
    /** Why this version replaced the one before. When the board moves a date, its minute stands ahead of the reason. */
    reason: Text(LONGEST_TEXT + 200).nullable(),
  }),
  milestones: z.array(
    z.strictObject({ versions: versions({ title: Text(), dueOn: Day(), doneOn: Day().nullable() }) }),
  ),
  progressUpdates: z.array(FiledProgressUpdate),
  closureSteps: z.array(FiledClosureStep),
  dateChanges: z.array(FiledDateChange),
})

export const PlanFile = z.strictObject({
  format: z.literal(PLAN_FILE_FORMAT, `This is not a plan file: "format" must be "${PLAN_FILE_FORMAT}"`),
  plan: z.strictObject({
    slug: Key().refine((slug) => !TAKEN_SLUGS.includes(slug), 'Choose another slug: that is the address of a page'),
    versions: z.array(FiledPlanVersion).min(1, 'Give at least one version'),
  }),
  people: z.array(z.strictObject({ email: Email(), name: Text() })),
  posts: z.array(FiledPost),
  sources: z.array(
    z.strictObject({
      key: Key(),
      versions: versions({
        kind: z.enum(SOURCE_KINDS),
        title: Text(),
        publishedOn: Day().nullable(),
        url: WebAddress().nullable(),
        licence: MaybeText(),
      }),
    }),
  ),
  areas: z.array(
    z.strictObject({ number: Num(), versions: versions({ title: Text(), sponsorPost: Key().nullable() }) }),
  ),
  recommendations: z.array(
    z.strictObject({
      number: Num(),
      versions: versions({
        wording: Text(),
        shortTitle: Text(),
        source: Key(),
        paragraphs: MaybeText(),
        areas: Numbers(),
      }),
    }),
  ),
  meetings: z.array(
    z.strictObject({
      key: Key(),
      versions: versions({
        kind: z.enum(MEETING_KINDS),
        title: Text(),
        heldOn: Day(),
        /** The last day whose records the meeting's papers were drawn from. */
        dataCutOffOn: Day(),
        papersDueOn: Day().nullable(),
      }),
    }),
  ),
  visits: z.array(
    z.strictObject({
      key: Key(),
      versions: versions({
        kind: z.enum(VISIT_KINDS),
        title: Text(),
        startsOn: Day(),
        endsOn: Day(),
        focus: MaybeText(),
        letterOn: Day().nullable(),
        letterUrl: WebAddress().nullable(),
        letterPublished: z.boolean(),
      }),
    }),
  ),
  actions: z.array(FiledAction),
})

export type PlanFile = z.infer<typeof PlanFile>
export type FiledAction = z.infer<typeof FiledAction>
