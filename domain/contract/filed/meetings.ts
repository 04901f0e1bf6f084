import { z } from 'zod'
import { MEETING_KINDS } from '../../vocabulary.ts'
import { Day, filed, LaterDay, Reason, Text } from './fields.ts'

export const FiledMeeting = filed({
  kind: z.enum(MEETING_KINDS),
  title: Text(),
  heldOn: Day(),
  /** The last day whose records the meeting's papers were drawn from. */
  dataCutOffOn: Day(),
  papersDueOn: Day().nullable(),
  cancelledOn: LaterDay(),
  reason: Reason(),
})
