import { z } from 'zod'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../../vocabulary.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, LaterText, MaybeText, Text } from './fields.ts'

export const FiledDateChange = filed({
  step: z.enum(DATE_CHANGE_STEPS),
  fromOn: Day(),
  toOn: Day(),
  reasonCode: z.enum(DATE_CHANGE_REASONS),
  reason: Text(),
  /** What the later date does to the success measure. */
  effect: MaybeText(),
  meeting: Key().nullable(),
  minuteReference: MaybeText(LONGEST.minuteReference),
  /** What the board said when it decided. Required where it refused. */
  boardWords: LaterText(),
})
