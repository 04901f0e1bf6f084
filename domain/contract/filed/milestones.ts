import { LONGEST } from '../longest.ts'
import { Day, due, filed, Key, LaterText, Text } from './fields.ts'

export const FiledMilestone = filed({
  title: Text(LONGEST.milestoneTitle),
  ...due,
  doneOn: Day().nullable(),
  ownerPost: Key().optional(),
  note: LaterText(),
})
