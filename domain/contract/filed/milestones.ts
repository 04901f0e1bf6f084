import { LONGEST } from '../longest.ts'
import { Day, filed, Key, LaterText, Text } from './fields.ts'

export const FiledMilestone = filed({
  title: Text(LONGEST.milestoneTitle),
  dueOn: Day(),
  doneOn: Day().nullable(),
  ownerPost: Key().optional(),
  note: LaterText(),
})
