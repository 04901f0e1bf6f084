import { z } from 'zod'
import { ACTION_STATES } from '../../vocabulary.ts'
import { tidyRef, whyNotRef } from '../../refs.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, MaybeText, Num, Numbers, Text } from './fields.ts'

/** The plan's own ref of an action, as it is kept. */
export const FiledRef = z
  .string()
  .refine((said) => tidyRef(said) === said, 'Write it without spaces around it, and with one at a time inside')
  .refine((said) => whyNotRef(said) === null, { error: ({ input }) => whyNotRef(String(input)) ?? undefined })

export const FiledAction = filed({
  title: Text(LONGEST.actionTitle),
  successMeasure: Text(),
  area: Num(),
  recommendations: Numbers().min(1, 'Name at least one recommendation'),
  ownerPost: Key(),
  sponsorPost: Key().nullable(),
  partners: MaybeText(LONGEST.partners),
  startsOn: Day(),
  dueOn: Day(),
  state: z.enum(ACTION_STATES),
  /** Why this version replaced the one before. When the board moves a date, its minute stands ahead of the reason. */
  reason: MaybeText(LONGEST.text + LONGEST.minuteReference + 80),
})
