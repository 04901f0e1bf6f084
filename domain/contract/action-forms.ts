import { z } from 'zod'
import { BasedOn } from './based-on.ts'
import { Ticked } from './forms.ts'
import { LONGEST, MOST_MILESTONES } from './longest.ts'
import { Key } from './filed/fields.ts'
import { named } from './named.ts'
import { tidyRef, whyNotRef } from '../refs.ts'
import { EnteredDay, OptionalWords, Words, orNothing } from './text.ts'

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

const OwnRef = z
  .string()
  .transform(tidyRef)
  .pipe(
    z
      .string()
      .refine((said) => whyNotRef(said) === null, { error: ({ input }) => whyNotRef(String(input)) ?? undefined }),
  )

/** A new action. Without a ref it gets the next in the pattern of the plan. */
export const NewAction = z
  .object({
    ...wording,
    /** The plan's own, which is kept for good. */
    ref: orNothing(OwnRef),
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
    reason: Words('Say why: the record keeps the reason'),
    withdraw: Ticked,
    basedOn: BasedOn,
  })
  .superRefine(datesInOrder)
export type NewActionVersion = z.infer<typeof NewActionVersion>

named({ NewAction, NewActionVersion })
