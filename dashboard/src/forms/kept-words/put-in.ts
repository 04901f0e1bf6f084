import type { FoundDraft } from '../drafts/draft.ts'
import { sinceSent } from '../drafts/left-of.ts'
import { draftOnto } from '../stood.ts'
import type { FormWords } from './form-words.svelte.ts'

/**
 * Puts what stood beside the form into its boxes, whole, in place of all that stands there: that stands beside the form
 * from then on, whole as well, and is had again in the same way. Nothing of the one is laid over the other, neither its
 * boxes nor what goes with them: each is sent with what its own author had read, by its own token, and what an answer
 * said of the one is not said of the other.
 */
export async function putIn(words: FormWords, { tab, draft: kept }: FoundDraft): Promise<void> {
  const { own, filling, place, says } = words
  const { form } = place
  if (!form) return
  const draft = draftOnto(says.stands(), kept)
  // Whole, if it differs in anything: also what goes on in the other, and a box that was only emptied. Where the browser
  // cannot keep it beside the form, it stays in the boxes.
  if (own.last && sinceSent(own.last.boxes, draft.boxes).length > 0) {
    if (!own.setAside(own.last)) return
    says.renew()
  }
  await says.unsay()
  await filling.exchange(form, draft)
  if (place.form !== form) return
  // What is in no box stands beside the form still.
  if (!filling.isLeftOut(form, draft)) own.takeUp(tab, draft)
  words.found = draft
  words.note()
  words.lookBeside()
}
