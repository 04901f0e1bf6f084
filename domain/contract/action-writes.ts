import { z } from 'zod'
import { isOfMeeting } from '../closure-order.ts'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../vocabulary.ts'
import { RECORDED_STEPS } from '../why-not-close.ts'
import { Key } from './filed/fields.ts'
import { EnteredDay, OptionalDay, OptionalWords, Words, orNothing } from './text.ts'

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
    if ((said.deliveryStatus === 'at-risk' || said.deliveryStatus === 'off-track') && said.wayBackToGreen === null)
      refuse('wayBackToGreen', 'Say what will bring it back on track, and by when')
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
  title: Words('Enter a title', 200),
  successMeasure: Words('Say how we will know that it has worked'),
  area: z.coerce
    .number('Choose a priority area')
    .int('Choose a priority area')
    .min(1, 'Choose a priority area')
    .max(999),
  recommendations: Numbers,
  ownerPost: z.string('Choose the post that owns it').min(1, 'Choose the post that owns it').pipe(Key()),
  sponsorPost: orNothing(Key()),
  partners: OptionalWords(500),
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
        z.object({ title: Words('Name the milestone', 300), dueOn: EnteredDay('Enter the day the milestone is due') }),
      )
      .max(12, 'Use 12 milestones or fewer')
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
    minuteReference: OptionalWords(120),
    note: OptionalWords(),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const atBoard = isOfMeeting(said.step)
    if (atBoard && said.meeting === null) refuse('meeting', 'Choose the meeting that decided it')
    if (atBoard && said.minuteReference === null) refuse('minuteReference', 'Enter the minute reference')
    if (said.step === 'returned' && said.note === null)
      refuse('note', 'Say what is missing, so that the owner can act on it')
    if (said.step === 'reopened' && said.note === null) refuse('note', 'Say why it is reopened')
    if (said.step === 'reviewed' && said.note === null)
      refuse('note', 'Say what was reviewed: at least two of data, audit, and the voice of children and families')
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
    minuteReference: OptionalWords(120),
    basedOn: BasedOn,
  })
  .superRefine((said, context) => {
    const need = (
      field: 'toOn' | 'reasonCode' | 'reason' | 'effect' | 'meeting' | 'minuteReference',
      message: string,
    ) => {
      if (said[field] === null) context.addIssue({ code: 'custom', path: [field], message })
    }
    if (said.step === 'asked') {
      need('toOn', 'Enter the new due date')
      need('reasonCode', 'Choose a reason')
      need('reason', 'Say why the date has to move')
      need('effect', 'Say what the later date does to the success measure')
      return
    }
    need('meeting', 'Choose the meeting that decided it')
    need('minuteReference', 'Enter the minute reference')
  })
export type NewDateChange = z.infer<typeof NewDateChange>
