import { z } from 'zod'
import { KINDS_IN_WORDS } from '../../due.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../../vocabulary.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, LaterText, MaybeText, Text } from './fields.ts'

export const FiledDateChange = filed({
  step: z.enum(DATE_CHANGE_STEPS),
  /** The last day of each; null of what is ongoing. The rest is left out of a day, as in a version of an action. */
  fromOn: Day().nullable(),
  fromKind: z.enum(KINDS_IN_WORDS).optional(),
  fromBeginsOn: Day().optional(),
  fromWords: LaterText(LONGEST.due),
  fromReviewOn: Day().optional(),
  toOn: Day().nullable(),
  toKind: z.enum(KINDS_IN_WORDS).optional(),
  toBeginsOn: Day().optional(),
  toWords: LaterText(LONGEST.due),
  toReviewOn: Day().optional(),
  reasonCode: z.enum(DATE_CHANGE_REASONS),
  reason: Text(),
  /** What the later date does to the success measure. */
  effect: MaybeText(),
  meeting: Key().nullable(),
  minuteReference: MaybeText(LONGEST.minuteReference),
  /** What the board said when it decided. Required where it refused. */
  boardWords: LaterText(),
})
