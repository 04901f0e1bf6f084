import { z } from 'zod'
import { CLOSURE_STEPS } from '../../delivery-status.ts'
import { LONGEST } from '../longest.ts'
import { Day, filed, Key, MaybeText } from './fields.ts'

export const FiledClosureStep = filed({
  step: z.enum(CLOSURE_STEPS),
  effectiveOn: Day(),
  meeting: Key().nullable(),
  minuteReference: MaybeText(LONGEST.minuteReference),
  note: MaybeText(),
})
