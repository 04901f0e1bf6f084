import { filed, Key, LaterDay, MaybeText, Numbers, Reason, Text } from './fields.ts'

export const FiledRecommendation = filed({
  wording: Text(),
  shortTitle: Text(),
  source: Key(),
  paragraphs: MaybeText(),
  areas: Numbers().optional(),
  withdrawnOn: LaterDay(),
  reason: Reason(),
})
