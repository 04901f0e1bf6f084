import { typedIn, type FoundDraft } from '../drafts.ts'
import { draftOnto } from '../stood.ts'
import { wordsLeft } from '../words-left.ts'
import type { FormWords } from './form-words.svelte.ts'

/** Puts what stood beside the form into its boxes, and what stood there beside it. */
export async function putIn(words: FormWords, { tab, draft: kept }: FoundDraft): Promise<void> {
  const { own, filling, place } = words
  const { form } = place
  if (!form) return
  const draft = draftOnto(words.says.stands(), kept)
  if (own.last && wordsLeft(typedIn(own.last), draft.boxes).length > 0) own.setAside(own.last)
  own.takeUp(tab, draft)
  await filling.fillAnew(form, draft)
  if (place.form !== form) return
  words.found = draft
  words.note()
  words.lookBeside()
}
