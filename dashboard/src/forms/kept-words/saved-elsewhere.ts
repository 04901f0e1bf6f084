import { clearWords } from '../boxes/draw-boxes.ts'
import { isOtherThan } from '../drafts/left-of.ts'
import { savedNatively } from '../saved-natively.ts'
import { isAllSaved } from '../sent-mark.ts'
import type { BoxOf } from '../words-left.ts'
import type { FormWords } from './form-words.svelte.ts'

/** What stood in this form when its page was another was sent then, and is saved now. */
export function savedElsewhere(words: FormWords, sent: readonly BoxOf[]): void {
  words.says.renew()
  const { own, place } = words
  if (!place.form || !own.last) return
  if (!isOtherThan(own.last, sent)) {
    clearWords(place.form)
    own.forget()
    words.beginAnew()
  } else {
    words.found = null
    words.note()
  }
}

/** What is kept may have been saved or taken from under this page: what still stands in its boxes is kept again. */
export function holdOn(words: FormWords): void {
  const { last } = words.own
  if (!last) return
  // Back on a page that a browser kept whole, as it was when it was sent.
  if (savedNatively().some((mark) => mark.token === last.token && isAllSaved(mark, last.boxes)))
    return savedElsewhere(words, last.boxes)
  words.own.holdOn()
}
