import type { Draft, FoundDraft } from '../drafts/draft.ts'
import { leftOf } from '../drafts/left-of.ts'
import { rowOf } from '../same-said.ts'
import { draftOnto } from '../stood.ts'
import type { FormWords } from './form-words.svelte.ts'
import { isOnMadeRows } from './stays-in-boxes.ts'

/**
 * Puts what stood beside the form into its boxes. What its author changed in boxes of which that says nothing stays in
 * them; what stood in the others stands beside the form from then on.
 */
export async function putIn(words: FormWords, { tab, draft: kept }: FoundDraft): Promise<void> {
  const { own, filling, place } = words
  const { form } = place
  if (!form) return
  const draft = besideMine(draftOnto(words.says.stands(), kept), own.last)
  if (own.last && leftOf(own.last, draft.boxes).length > 0) own.setAside(own.last)
  own.takeUp(tab, draft)
  await filling.fillAnew(form, draft)
  if (place.form !== form) return
  words.found = draft
  words.note()
  words.lookBeside()
}

/**
 * A draft with what somebody changed in other boxes than it did. Boxes that make one row together go together, and rows
 * that were made go with nothing but what they were made from: mine would stand beside the words of others.
 */
export function besideMine(draft: Draft, mine: Draft | null): Draft {
  if (!mine || [draft, mine].some(({ boxes }) => isOnMadeRows(boxes))) return draft
  const names = mine.changed.filter((name) => !rowOf(name).some((one) => draft.changed.includes(one)))
  const isMine = (name: string) => names.includes(name)
  return {
    ...draft,
    boxes: [...draft.boxes.filter(([name]) => !isMine(name)), ...mine.boxes.filter(([name]) => isMine(name))],
    changed: [...draft.changed, ...names],
    written: [...draft.written, ...mine.written.filter(({ name }) => isMine(name))],
  }
}
