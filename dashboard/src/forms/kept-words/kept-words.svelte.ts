import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { isAsDrawn, neverKeptIn } from '../boxes/box.ts'
import { isTouched } from '../boxes/read-boxes.ts'
import type { Draft, FoundDraft } from '../drafts/draft.ts'
import { liveForms, type LiveForm } from '../live-forms.ts'
import { isUnanswered } from '../not-sent.ts'
import type { Written } from '../what-was-written.ts'
import type { BoxOf } from '../words-left.ts'
import { FormWords, type FormSays } from './form-words.svelte.ts'
import { putBack } from './put-back.ts'
import { putIn } from './put-in.ts'
import { holdOn, savedElsewhere } from './saved-elsewhere.ts'
import { throwAway, throwAwayBeside } from './throw-away.ts'
import { whenBack } from './when-back.ts'

/**
 * Keeps what is typed into a form in the browser until it is saved, and puts it
 * back when its author comes again: after a tab that was pressed, a network that
 * went, a browser that crashed. Nothing that is kept is written over by what does
 * not go on from it: it is moved aside, and shown beside the form.
 *
 * @example
 * const words = new KeptWords({ place, about, refused, … })
 * // <form {@attach words.keep}>
 */
export class KeptWords implements LiveForm {
  readonly #words: FormWords
  /** By which token it was sent last. */
  #sentBy = ''

  constructor(says: FormSays) {
    this.#words = new FormWords(says)
  }

  /** When the last word was kept; null while there is none to keep. */
  get at(): number | null {
    return this.#words.own.at
  }

  /** There are words that could not be kept: leaving loses them. */
  get unkept(): boolean {
    return this.#words.own.unkept
  }

  /** What is kept was sent as it stands, and no answer has come. */
  get isSent(): boolean {
    return this.#words.own.isSent
  }

  /** The draft that was found on arrival and put into the boxes. */
  get found(): Draft | null {
    return this.#words.found
  }

  /** What is kept of this form and is not in its boxes. */
  get beside(): FoundDraft[] {
    return this.#words.beside
  }

  /** What its author had chosen, and the page offers no more. */
  get gone(): Written[] {
    return this.#words.filling.gone
  }

  readonly keep: Attachment<HTMLFormElement> = (form) => {
    const words = this.#words
    words.place.form = form
    const { form: name } = untrack(() => words.place.ofDrafts())
    liveForms.set(name, this)
    // What it reads of the page is read now: it is not put back again whenever the page's facts change.
    void untrack(() => putBack(words, form))
    const note = () => words.note()
    // A browser also tells a change of a box that is just being taken away with its page: nothing is noted amid that.
    const noteAfter = () => queueMicrotask(note)
    form.addEventListener('input', note)
    form.addEventListener('change', noteAfter)
    const stop = whenBack(() => {
      holdOn(words)
      // What stands beside the form is what its author chooses of: as it is by now.
      if (words.beside.length > 0) words.lookBeside()
    })
    return () => {
      form.removeEventListener('input', note)
      form.removeEventListener('change', noteAfter)
      stop()
      if (liveForms.get(name) === this) liveForms.delete(name)
      words.place.form = null
    }
  }

  sends(token: string, draws: boolean): void {
    this.#sentBy = token
    this.#words.sends(token, draws)
  }

  /** What was sent is saved: nothing is kept of that. What was typed since, on another page of this tab, is. */
  saved(sent: readonly BoxOf[]): void {
    const { own, place } = this.#words
    own.dropSaved({ sent, by: this.#sentBy })
    this.#words.beginAnew()
    const now = liveForms.get(place.ofDrafts().form)
    if (now && now !== this) now.savedElsewhere(sent)
  }

  /** What was sent is not saved, wherever its author is by then: nobody need ask whether it is. */
  answered(): void {
    const { own, place } = this.#words
    own.markAnswered()
    const now = liveForms.get(place.ofDrafts().form)
    if (now && now !== this) now.answered()
  }

  savedElsewhere(sent: readonly BoxOf[]): void {
    savedElsewhere(this.#words, sent)
  }

  throwAway(): Promise<void> {
    return throwAway(this.#words)
  }

  throwAwayBeside(beside: FoundDraft): void {
    throwAwayBeside(this.#words, beside)
  }

  putIn(beside: FoundDraft): Promise<void> {
    return putIn(this.#words, beside)
  }

  /**
   * The answer to a form says more of what it holds: a token of another deed, a colleague's words that are read now. Or
   * it is drawn with it only now: Kit takes what was refused away for a moment, and a form may be made in between.
   */
  again(): void {
    const { own, says, filling } = this.#words
    const { isSent } = own
    if (own.last || (says.refused() && !filling.isArriving)) this.#words.note()
    if (isSent && isUnanswered(says.refused())) own.markSent()
  }

  /**
   * The page's facts were read again. A form in which nothing is typed holds what they say: a list, and a box in which
   * something was typed and taken back, would go on holding what stood there, and put it back over a colleague's. Of
   * one that is being filled, what was chosen may be offered no more.
   */
  follow(): void {
    const { own, says, filling, place } = this.#words
    if (!place.form || filling.isArriving) return
    if (own.last) return filling.tellGone(place.form, own.last)
    if (!says.refused() && isTouched(place.form)) filling.empty(place.form)
  }

  /** Whether leaving the page loses words. What can be kept is kept, however long the page stood open. */
  isLostByLeaving(): boolean {
    holdOn(this.#words)
    const { form } = this.#words.place
    return this.unkept || (form !== null && neverKeptIn(form).some((box) => !isAsDrawn(box)))
  }
}
