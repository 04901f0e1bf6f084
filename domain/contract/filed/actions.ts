import { z } from 'zod'
import { ACTION_STATES, WITHDRAWN_AS } from '../../vocabulary.ts'
import { tidyRef, whyNotRef } from '../../refs.ts'
import { LONGEST, MOST_OWN_COLUMNS, MOST_SUPPORTING } from '../longest.ts'
import { Day, due, filed, Key, Keys, LaterText, MaybeText, Num, Numbers, Text } from './fields.ts'

/** The plan's own ref of an action, as it is kept. */
export const FiledRef = z
  .string()
  .refine((said) => tidyRef(said) === said, 'Write it without spaces around it, and with one at a time inside')
  .refine((said) => whyNotRef(said) === null, { error: ({ input }) => whyNotRef(String(input)) ?? undefined })

export const FiledAction = filed({
  title: Text(LONGEST.actionTitle),
  successMeasure: MaybeText(),
  area: Num().nullable(),
  /** Left out where it answers none. */
  recommendations: Numbers().optional(),
  /** Why it answers none, where it answers none. */
  noRecommendationBecause: LaterText(),
  ownerPost: Key(),
  supportingPosts: Keys().max(MOST_SUPPORTING).optional(),
  sponsorPost: Key().nullable(),
  partners: MaybeText(LONGEST.partners),
  ownColumns: z
    .array(z.strictObject({ label: Text(LONGEST.ownColumnLabel), text: Text() }))
    .min(1)
    .max(MOST_OWN_COLUMNS)
    .optional(),
  startsOn: Day().nullable(),
  ...due,
  state: z.enum(ACTION_STATES),
  /** Why this version replaced the one before. When the board moves a date, its minute stands ahead of the reason. */
  reason: MaybeText(LONGEST.text + LONGEST.minuteReference + 80),
  /** What became of it, of the version that withdrew it; left out where that was not said. */
  withdrawnAs: z.enum(WITHDRAWN_AS).optional(),
  mergedInto: FiledRef.optional(),
  movedTo: LaterText(LONGEST.movedTo),
})
