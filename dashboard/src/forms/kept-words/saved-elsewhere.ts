import { clearWords } from '../boxes/draw-boxes.ts'
import { sinceSent } from '../drafts/left-of.ts'
import { sinceSaved } from '../drafts/since-saved.ts'
import { savedNatively } from '../saved-natively.ts'
import { sinceMarked } from '../sent-mark.ts'
import type { BoxOf } from '../words-left.ts'
import type { FormWords } from './form-words.svelte.ts'

/** What stood in this form when its page was another was sent then, and is saved now. */
export function savedElsewhere(words: FormWords, sent: readonly BoxOf[]): void {
  words.says.renew()
  const { own, place } = words
  if (!place.form || !own.last) return
  const since = sinceSent(own.last.boxes, sent)
  if (since.length === 0) {
    isOver(words)
    return words.lookBeside()
  }
  words.found = null
  words.note()
  // What stands in the boxes goes on from what is saved, as a draft that is found does.
  own.keep(sinceSaved(own.last, since, words.says.about().token))
  words.found = own.last
  words.lookBeside()
}

/** What stands in this form is over: it was saved, or thrown away by the tab that wrote it. */
function isOver(words: FormWords): void {
  if (words.place.form) clearWords(words.place.form)
  words.own.forget()
  words.beginAnew()
}

/** What is kept may have been saved or taken from under this page: what still stands in its boxes is kept again. */
export function holdOn(words: FormWords): void {
  const { last } = words.own
  if (!last) return
  // Back on a page that a browser kept whole, as it was when it was sent.
  if (savedNatively().some((mark) => mark.token === last.token && sinceMarked(mark, last.boxes).length === 0))
    return savedElsewhere(words, last.boxes)
  if (words.own.holdOn()) return
  isOver(words)
  words.lookBeside()
}
