import { z } from 'zod'
import { BasedOn } from './based-on.ts'
import { Ticked } from './forms.ts'
import { LONGEST, MOST_MILESTONES, MOST_OWN_COLUMNS, MOST_SUPPORTING } from './longest.ts'
import { Key } from './filed/fields.ts'
import { named } from './named.ts'
import { fold } from '../fold.ts'
import { owedByLeaving } from '../leaving.ts'
import { WITHDRAWN_AS } from '../vocabulary.ts'
import { tidyRef, whyNotRef } from '../refs.ts'
import { EnteredDay, OptionalDay, OptionalWords, Words, orNothing } from './text.ts'

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
  /** Posts that support it; they may read and find, and its owner reports. */
  supportingPosts: z
    .array(Key())
    .max(MOST_SUPPORTING, `Name ${MOST_SUPPORTING} posts or fewer`)
    .default([])
    .transform((keys) => [...new Set(keys)].sort()),
  sponsorPost: orNothing(Key()),
  partners: OptionalWords(LONGEST.partners),
  /** Columns of the council's own sheet, in its order. */
  ownColumns: z
    .array(
      z.object({
        label: Words('Say what the column is called', LONGEST.ownColumnLabel),
        text: Words('Say what stands in it, or leave the row empty'),
      }),
    )
    .max(MOST_OWN_COLUMNS, `Use ${MOST_OWN_COLUMNS} columns or fewer`)
    .default([]),
  startsOn: EnteredDay('Enter the day work starts'),
  dueOn: EnteredDay('Enter the day it is due'),
}

/** Whoever answers for an action does not support it as well. */
const supportersApart = (said: { ownerPost: string; supportingPosts: readonly string[] }, context: z.RefinementCtx) => {
  if (said.supportingPosts.includes(said.ownerPost))
    context.addIssue({
      code: 'custom',
      path: ['supportingPosts'],
      message: 'Its owner answers for it. Name other posts',
    })
}

const twiceCalled = ({ ownColumns }: { ownColumns: readonly { label: string }[] }, context: z.RefinementCtx) => {
  for (const [i, { label }] of ownColumns.entries())
    if (ownColumns.slice(0, i).some((before) => fold(before.label) === fold(label)))
      context.addIssue({ code: 'custom', path: ['ownColumns', i, 'label'], message: 'Another column is called so' })
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
    /** It was done before this record began: said now, or never. The board has not agreed it, and no page says so. */
    closedBefore: Ticked,
    /** When, as far as that is known; and how that is known. */
    closedBeforeOn: OptionalDay(),
    closedBeforeNote: OptionalWords(),
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
  .superRefine(supportersApart)
  .superRefine(twiceCalled)
export type NewAction = z.infer<typeof NewAction>

/** A new version of an action: its whole wording, and why it changed. `withdraw` takes it out of the plan. */
export const NewActionVersion = z
  .object({
    ...wording,
    reason: Words('Say why: the record keeps the reason'),
    withdraw: Ticked,
    /** What becomes of it, when it is withdrawn. */
    withdrawnAs: orNothing(z.enum(WITHDRAWN_AS, 'Choose what becomes of it')),
    /** The ref of the action that it is merged into. */
    mergedInto: orNothing(OwnRef),
    movedTo: OptionalWords(LONGEST.movedTo),
    basedOn: BasedOn,
  })
  .superRefine(({ withdraw, withdrawnAs, mergedInto, movedTo }, context) => {
    if (!withdraw) return
    for (const { field, message } of owedByLeaving({ as: withdrawnAs, mergedInto, movedTo }))
      context.addIssue({ code: 'custom', path: [field], message })
  })
  .superRefine(datesInOrder)
  .superRefine(supportersApart)
  .superRefine(twiceCalled)
export type NewActionVersion = z.infer<typeof NewActionVersion>

named({ NewAction, NewActionVersion })
