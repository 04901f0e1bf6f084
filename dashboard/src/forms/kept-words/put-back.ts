import { noteDrawn } from '../boxes/box.ts'
import { readBoxes, seenNames } from '../boxes/read-boxes.ts'
import { findDrafts } from '../drafts/keep-drafts.ts'
import { withKeeper } from '../keeper.ts'
import { now } from '../one-clock.ts'
import { openDrafts } from '../open-drafts.ts'
import type { FormWords } from './form-words.svelte.ts'
import { onArrival } from './on-arrival.ts'

/** Puts what is kept of a form into it, once it is drawn; where its boxes hold something else already, beside it. */
export async function putBack(words: FormWords, form: HTMLFormElement): Promise<void> {
  const { own, filling } = words
  const { reader, refused, about, stands } = words.says
  openDrafts(reader())
  const place = words.place.ofDrafts()
  const kept = withKeeper((keeper) => findDrafts(keeper, place, now()))?.[0]
  const refusal = refused()
  const drawn = { refusal, stands: stands(), drawn: readBoxes(form), seen: seenNames(form) }
  const arrival = kept && onArrival(kept, { tab: place.tab, token: about().token, ...drawn })
  if (arrival?.isOwn) own.goOnFrom(arrival.draft)
  let early = false
  if (arrival?.puts) early = await filling.arrive(form, arrival.puts.draft, arrival.puts.names)
  else noteDrawn(form)
  // Its author had gone on before the boxes were there.
  if (words.place.form !== form) return

  const left = arrival !== undefined && filling.isLeftOut(form, arrival.stands)
  // Typed before the scripts came, put back by the browser, or of a box that is not there any more.
  if (arrival && left && arrival.isOwn) own.setAside(arrival.draft)
  if (kept && arrival && !left && !refusal) {
    if (!arrival.isOwn) own.takeUp(kept.tab, arrival.draft)
    own.isBack(arrival.draft, kept.tab)
    words.found = arrival.draft
  }
  if (!arrival || left || refusal || early) words.note()
  words.lookBeside()
}
