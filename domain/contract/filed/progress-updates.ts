import { z } from 'zod'
import { DELIVERY_STATUSES } from '../../delivery-status.ts'
import { Day, filed, LaterText, MaybeText, Text } from './fields.ts'

export const FiledProgressUpdate = filed({
  effectiveOn: Day(),
  deliveryStatus: z.enum(DELIVERY_STATUSES),
  progress: Text(),
  nextSteps: MaybeText(),
  /** Required when at risk or off track. */
  wayBackToGreen: MaybeText(),
  helpNeeded: MaybeText(),
  forecastOn: Day().nullable(),
  noChange: z.boolean(),
  /** Required the third time running, and at once where it is off track. */
  whyNoChange: LaterText(),
  /** True when its author did not hold the owner post: the programme office wrote it for the owner. */
  onBehalf: z.boolean(),
})
