import { z } from 'zod'
import { ACTION_STATES } from '../../vocabulary.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, MaybeText, Num, Numbers, Ref, Text } from './fields.ts'

export const FiledRef = Ref().regex(/^[1-9]\d*\.[1-9]\d*$/, 'Write the two numbers without noughts in front, like 2.3')

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
