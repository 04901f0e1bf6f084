import { z } from 'zod'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../vocabulary.ts'
import { RECORDED_STEPS } from '../why-not-close.ts'
import { Key } from './filed/fields.ts'
import { EnteredDay, OptionalDay, OptionalWords, Words, orNothing } from './text.ts'
import { LONGEST, MOST_MILESTONES } from './longest.ts'
import { owedByDateChange, owedByStep, owesWayBack, WAY_BACK_OWED } from '../owed.ts'

/** A tick in a box, as a form or a program says it. */
const Ticked = z
  .union([z.boolean(), z.enum(['on', 'true', 'false', '']), z.null()], 'Tick the box, or leave it')
  .optional()
  .transform((said) => said === true || said === 'on' || said === 'true')

/** What its author had in front of them; null when there was nothing yet. */
export const BasedOn = z
  .union([z.string().max(80), z.null()], 'Open the page again: this form does not say what it was based on')
  .optional()
  .transform((said) => said || null)

/** Refines beside what its fields refuse, so that a form says everything in one go; not what is no object at all. */
const ALSO = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/**
 * What an owner says this month. With `noChange` the last words stand and the
 * empty boxes are filled from them; without it, progress must be said.
 */
export const NewProgressUpdate = z
  .object({
    effectiveOn: EnteredDay('Enter the date this describes, like 3 December 2020'),
    deliveryStatus: z.enum(DELIVERY_STATUSES, 'Choose a delivery status'),
    progress: OptionalWords(),
    nextSteps: OptionalWords(),
    wayBackToGreen: OptionalWords(),
    helpNeeded: OptionalWords(),
    forecastOn: OptionalDay(),
    noChange: Ticked,
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (said.noChange) return
    if (said.progress === null) refuse('progress', 'Say what has been done, or confirm that nothing has changed')
    if (owesWayBack(said.deliveryStatus) && said.wayBackToGreen === null) refuse('wayBackToGreen', WAY_BACK_OWED)
  }, ALSO)
export type NewProgressUpdate = z.infer<typeof NewProgressUpdate>

const Numbers = z
  .union(
    [z.array(z.coerce.number().int().min(1).max(999)), z.coerce.number().int().min(1).max(999)],
    'Choose at least one recommendation',
  )
  .transform((chosen) => (Array.isArray(chosen) ? chosen : [chosen]))
  .pipe(z.array(z.int()).min(1, 'Choose at least one recommendation'))

const wording = {
  title: Words('Enter a title', LONGEST.actionTitle),
  successMeasure: Words('Say how we will know that it has worked'),
  area: z.coerce
    .number('Choose a priority area')
    .int('Choose a priority area')
    .min(1, 'Choose a priority area')
    .max(999),
  recommendations: Numbers,
  ownerPost: z.string('Choose the post that owns it').min(1, 'Choose the post that owns it').pipe(Key()),
  sponsorPost: orNothing(Key()),
  partners: OptionalWords(LONGEST.partners),
  startsOn: EnteredDay('Enter the day work starts'),
  dueOn: EnteredDay('Enter the day it is due'),
}

const datesInOrder = (said: { startsOn: string; dueOn: string }, context: z.RefinementCtx) => {
  if (said.dueOn < said.startsOn)
    context.addIssue({ code: 'custom', path: ['dueOn'], message: 'Enter a due date that is not before the start date' })
}

/** A new action. Its ref is the next free number of its area. */
export const NewAction = z
  .object({
    ...wording,
    reason: Words('Say why the plan needs this action'),
    milestones: z
      .array(
        z.object({
          title: Words('Name the milestone', LONGEST.milestoneTitle),
          dueOn: EnteredDay('Enter the day the milestone is due'),
        }),
      )
      .max(MOST_MILESTONES, `Use ${MOST_MILESTONES} milestones or fewer`)
      .default([]),
  })
  .superRefine(datesInOrder)
export type NewAction = z.infer<typeof NewAction>

/** A new version of an action: its whole wording, and why it changed. `withdraw` takes it out of the plan. */
export const NewActionVersion = z
  .object({
    ...wording,
    reason: Words('Say why this is changing: the record keeps the reason'),
    withdraw: Ticked,
    basedOn: BasedOn,
  })
  .superRefine(datesInOrder)
export type NewActionVersion = z.infer<typeof NewActionVersion>

export const NewClosureStep = z
  .object({
    step: z.enum(RECORDED_STEPS, 'Choose what was decided'),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalWords(LONGEST.minuteReference),
    note: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    for (const { field, message } of owedByStep(said)) refuse(field, message)
  })
export type NewClosureStep = z.infer<typeof NewClosureStep>

/**
 * A request to move a due date (asked), or what the board decided of it
 * (agreed, refused). A decision names its meeting and minute; the request says
 * the date, a reason from the list and in words, and what it does to the
 * success measure.
 */
export const NewDateChange = z
  .object({
    step: z.enum(DATE_CHANGE_STEPS, 'Choose what to record'),
    toOn: OptionalDay(),
    reasonCode: orNothing(z.enum(DATE_CHANGE_REASONS, 'Choose a reason from the list')),
    reason: OptionalWords(),
    effect: OptionalWords(),
    meeting: orNothing(z.string().max(120)),
    minuteReference: OptionalWords(LONGEST.minuteReference),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    for (const { field, message } of owedByDateChange(said))
      context.addIssue({ code: 'custom', path: [field], message })
  })
export type NewDateChange = z.infer<typeof NewDateChange>
