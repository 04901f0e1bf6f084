import { filed, Key, MaybeText, Numbers, Text } from './fields.ts'

export const FiledRecommendation = filed({
  wording: Text(),
  shortTitle: Text(),
  source: Key(),
  paragraphs: MaybeText(),
  areas: Numbers().optional(),
})
