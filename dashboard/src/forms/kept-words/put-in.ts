import type { FoundDraft } from '../drafts/draft.ts'
import { leftOf } from '../drafts/left-of.ts'
import { draftOnto } from '../stood.ts'
import type { FormWords } from './form-words.svelte.ts'

/**
 * Puts what stood beside the form into its boxes, whole, in place of all that stands there: that stands beside the form
 * from then on, whole as well, and is had again in the same way. Nothing of the one is laid over the other.
 */
export async function putIn(words: FormWords, { tab, draft: kept }: FoundDraft): Promise<void> {
  const { own, filling, place } = words
  const { form } = place
  if (!form) return
  const draft = draftOnto(words.says.stands(), kept)
  // Where the browser cannot keep what stands in the boxes beside the form, it stays in them.
  if (own.last && leftOf(own.last, draft.boxes).length > 0 && !own.setAside(own.last)) return
  await filling.exchange(form, draft)
  if (place.form !== form) return
  // What is in no box stands beside the form still.
  if (!filling.isLeftOut(form, draft)) own.takeUp(tab, draft)
  words.found = draft
  words.note()
  words.lookBeside()
}
