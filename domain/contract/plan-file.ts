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
import { Day, Instant, LONGEST_TEXT } from './text.ts'

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

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const Key = () =>
  z.string().regex(KEY, 'Use small letters, figures and single hyphens, like head-of-service').max(80)
export const Ref = () => z.string().regex(/^\d{1,3}\.\d{1,3}$/, 'Use the area and a number, like 2.3')
const Text = () =>
  z
    .string()
    .max(LONGEST_TEXT)
    .refine((said) => said.trim() === said && said !== '', 'Write words, with no spaces around them')
const MaybeText = () => Text().nullable()
const Num = () => z.int().min(1).max(999)

const recorded = { recordedAt: Instant(), recordedBy: z.email() }

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
        email: z.email().nullable(),
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
  ref: Ref(),
  versions: versions({
    title: Text(),
    successMeasure: Text(),
    area: Num(),
    recommendations: z.array(Num()).min(1, 'Name at least one recommendation'),
    ownerPost: Key(),
    sponsorPost: Key().nullable(),
    partners: MaybeText(),
    startsOn: Day(),
    dueOn: Day(),
    state: z.enum(ACTION_STATES),
    /** Why this version replaced the one before; null for the first. */
    reason: MaybeText(),
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
  plan: z.strictObject({ slug: Key(), versions: z.array(FiledPlanVersion).min(1) }),
  people: z.array(z.strictObject({ email: z.email(), name: Text() })),
  posts: z.array(FiledPost),
  sources: z.array(
    z.strictObject({
      key: Key(),
      versions: versions({
        kind: z.enum(SOURCE_KINDS),
        title: Text(),
        publishedOn: Day().nullable(),
        url: z.url().nullable(),
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
        areas: z.array(Num()),
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
        letterUrl: z.url().nullable(),
        letterPublished: z.boolean(),
      }),
    }),
  ),
  actions: z.array(FiledAction),
})

export type PlanFile = z.infer<typeof PlanFile>
export type FiledAction = z.infer<typeof FiledAction>
