import { z } from 'zod'
import { BasedOn } from './based-on.ts'
import { NO_DUE } from '../say-no-due.ts'
import { QuartersRead, SaidDue } from './due.ts'
import { ALSO, onlyWhere, refuser, Ticked } from './forms.ts'
import { LONGEST, MOST_MILESTONES, MOST_OWN_COLUMNS, MOST_SUPPORTING } from './longest.ts'
import { Key } from './filed/fields.ts'
import { FirstMilestone } from './milestones.ts'
import { named } from './named.ts'
import { fold } from '../fold.ts'
import { owedByLeaving } from '../leaving.ts'
import { WITHDRAWN_AS } from '../vocabulary.ts'
import { tidyRef, whyNotRef } from '../refs.ts'
import { Line, OptionalDay, OptionalLine, OptionalWords, orNothing, Words } from './text.ts'

const Numbers = z
  .union(
    [z.array(z.coerce.number().int().min(1).max(999)), z.coerce.number().int().min(1).max(999)],
    'Choose recommendations from the list',
  )
  .optional()
  .transform((chosen = []) => (Array.isArray(chosen) ? chosen : [chosen]))

const AREA = 'Choose a priority area'
const AreaNumber = z.int(AREA).min(1, AREA).max(999, AREA)

/** The number of an area; nothing where the plan has none, or it is in none. */
const MaybeArea = z.union([orNothing(z.string().transform(Number).pipe(AreaNumber)), AreaNumber], AREA)

const wording = {
  title: Line('Enter a title', LONGEST.actionTitle),
  /** Null where none is known: the action's page and the board name the gap. So it is with area, recommendations and start. */
  successMeasure: OptionalWords(),
  area: MaybeArea,
  recommendations: Numbers,
  /** Why it answers no recommendation, where it answers none. */
  noRecommendationBecause: OptionalWords(),
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
        label: Line('Say what the column is called', LONGEST.ownColumnLabel),
        text: Words('Say what stands in it, or leave the row empty'),
      }),
    )
    .max(MOST_OWN_COLUMNS, `Use ${MOST_OWN_COLUMNS} columns or fewer`)
    .default([]),
  startsOn: OptionalDay('Starts on'),
  /** When it is due, in words or whole; or as `dueOn`, where it is a day. */
  due: SaidDue(),
  dueOn: OptionalDay('Due'),
  quartersRead: QuartersRead,
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

function inAgreement(
  {
    due,
    dueOn,
    recommendations,
    noRecommendationBecause,
  }: Pick<z.infer<z.ZodObject<typeof wording>>, 'due' | 'dueOn' | 'recommendations' | 'noRecommendationBecause'>,
  context: z.RefinementCtx,
) {
  const refuse = refuser(context)
  if (due === null && dueOn === null) refuse('due', NO_DUE)
  const answersNone = !Array.isArray(recommendations) || recommendations.length === 0
  const emptyIt = 'Leave this empty: the action answers a recommendation'
  onlyWhere(answersNone, { noRecommendationBecause }, emptyIt, refuse)
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
    closedBeforeOn: OptionalDay('When it was done'),
    closedBeforeNote: OptionalWords(),
    milestones: z.array(FirstMilestone).max(MOST_MILESTONES, `Use ${MOST_MILESTONES} milestones or fewer`).default([]),
  })
  .superRefine(({ closedBefore, closedBeforeOn, closedBeforeNote }, context) => {
    const tickIt = 'Tick that it was closed before this record began, or leave this empty'
    onlyWhere(closedBefore, { closedBeforeOn, closedBeforeNote }, tickIt, refuser(context))
  }, ALSO)
  .superRefine(inAgreement, ALSO)
  .superRefine(supportersApart)
  .superRefine(twiceCalled)
export type NewAction = z.infer<typeof NewAction>

/** The most actions that come in at once: what is longer comes in two. */
export const MOST_ACTIONS_AT_ONCE = 100

const { title, successMeasure, area, recommendations, ownerPost, sponsorPost, startsOn, due, dueOn, quartersRead } =
  wording

/** What one of several that are added at once cannot say: it is added alone, or edited afterwards. */
const NO_MORE = {
  noRecommendationBecause: null,
  supportingPosts: [],
  partners: null,
  ownColumns: [],
  closedBefore: false,
  closedBeforeOn: null,
  closedBeforeNote: null,
  milestones: [],
}

/** One of several: what stands in a row of a sheet. What it cannot say is refused, and not left out. */
const OneOfSeveral = z
  .strictObject(
    {
      ...{ title, successMeasure, area, recommendations, ownerPost, sponsorPost, startsOn, due, dueOn, quartersRead },
      ref: orNothing(OwnRef),
    },
    {
      error: ({ code }) =>
        code === 'unrecognized_keys' ? 'Add this action alone: it says more than a row can' : undefined,
    },
  )
  .superRefine((said, context) => inAgreement({ ...said, noRecommendationBecause: null }, context), ALSO)
  .transform((said) => ({ ...said, ...NO_MORE }))

/** Several new actions at once, and one reason for all. */
export const NewActions = z.object({
  actions: z
    .array(OneOfSeveral, 'Add at least one action')
    .min(1, 'Add at least one action')
    .max(MOST_ACTIONS_AT_ONCE, `Add ${MOST_ACTIONS_AT_ONCE} actions or fewer at a time`),
  reason: Words('Say why the plan takes these actions'),
})
export type NewActions = z.infer<typeof NewActions>

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
    movedTo: OptionalLine(LONGEST.movedTo),
    basedOn: BasedOn,
  })
  .superRefine(({ withdraw, withdrawnAs: as, mergedInto, movedTo }, context) => {
    const leavesAs = withdraw ? as : null
    const refuse = refuser(context)
    onlyWhere(leavesAs === 'merged', { mergedInto }, 'Choose that it is merged, or leave this empty', refuse)
    onlyWhere(leavesAs === 'moved', { movedTo }, 'Choose that it is moved, or leave this empty', refuse)
  }, ALSO)
  .superRefine(({ withdraw, withdrawnAs, mergedInto, movedTo }, context) => {
    if (!withdraw) return
    for (const { field, message } of owedByLeaving({ as: withdrawnAs, mergedInto, movedTo }))
      context.addIssue({ code: 'custom', path: [field], message })
  })
  .superRefine(inAgreement, ALSO)
  .superRefine(supportersApart)
  .superRefine(twiceCalled)
export type NewActionVersion = z.infer<typeof NewActionVersion>

named({ NewAction, NewActions, NewActionVersion })
