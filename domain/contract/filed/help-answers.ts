import { LONGEST } from '../longest.ts'
import { Day, filed, Key, MaybeText, Text } from './fields.ts'

/** It answers the update before it, whose help it was. */
export const FiledHelpAnswer = filed({
  words: Text(),
  /** Who will do it: a post, or somebody else in words. */
  post: Key().nullable(),
  who: MaybeText(),
  by: Day().nullable(),
  /** Null when the chair answered between meetings. */
  meeting: Key().nullable(),
  minuteReference: MaybeText(LONGEST.minuteReference),
})
