import { tick, untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import type { Entered } from '../entered.ts'
import {
  changedBoxes,
  clearBoxes,
  fillBoxes,
  filledBoxes,
  isTouched,
  noteDrawn,
  notOffered,
  readBoxes,
  readWritten,
  seenNames,
} from './boxes.ts'
import {
  dropDraft,
  dropSaved,
  findDrafts,
  isYoung,
  keepDraft,
  setDraftAside,
  typedIn,
  type Draft,
  type DraftPlace,
  type FoundDraft,
  type TookUp,
} from './drafts.ts'
import { withKeeper } from './keeper.ts'
import { now } from './one-clock.ts'
import { liveForms, type LiveForm } from './live-forms.ts'
import type { FormAgain } from './form-refusal.ts'
import { markAnswer, ontoAnswer } from './onto-answer.ts'
import { openDrafts } from './open-drafts.ts'
import { newToken } from './request-token.ts'
import { savedNatively } from './saved-natively.ts'
import { isAllSaved } from './sent-mark.ts'
import { draftOnto, onlyChanged, toPutBack } from './stood.ts'
import { thisTab } from './tab.ts'
import type { Written } from './what-was-written.ts'
import { changedSince, wordsLeft, type BoxOf } from './words-left.ts'

interface Kept {
  /** The id of whom the page is drawn for: this is their browser now, whoever wrote what the form holds. */
  reader: () => string
  place: () => Omit<DraftPlace, 'tab'>
  /** What goes with the words: by what the server would know them, what their author had read, and where they are. */
  about: () => Pick<Draft, 'basedOn' | 'stood' | 'token' | 'path'>
  /** What the record holds of it now, as the boxes would; nothing for what is new. */
  stands: () => Entered | undefined
  /** The answer that the form is drawn with: its words are not saved, however untouched its boxes are. */
  refused: () => FormAgain | null
  /** Called when what this form would send was sent already: what is typed from now on is another deed. */
  renew: () => void
  /** Called before boxes are filled, for a form that needs more of them. */
  prepare?: ((draft: Draft) => void) | undefined
}

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
  /** When the last word was kept; null while there is none to keep. */
  at = $state<number | null>(null)
  /** The draft that was found on arrival and put into the boxes. */
  found = $state<Draft | null>(null)
  /** What is kept of this form and is not in its boxes. */
  beside = $state<FoundDraft[]>([])
  /** What its author had chosen, and the page offers no more. */
  gone = $state<Written[]>([])
  /** There are words that could not be kept: leaving loses them. */
  unkept = $state(false)

  readonly #kept: Kept
  #form: HTMLFormElement | null = null
  #keptAt: DraftPlace | null = null
  #filling = false
  /** What is kept is not in the boxes yet. */
  #arriving = false
  /** The words as they were kept last. */
  #last: Draft | null = null
  /** Boxes that were changed before the form was drawn as it is now. */
  #changed: readonly string[] = []
  /** What stood in the boxes once a draft had been put into them. */
  #filled: BoxOf[] = []
  /** Drafts of other tabs whose words stand in the boxes. */
  #tookUp: TookUp[] = []

  constructor(kept: Kept) {
    this.#kept = kept
  }

  readonly keep: Attachment<HTMLFormElement> = (form) => {
    this.#form = form
    const { form: name } = untrack(() => this.#place())
    liveForms.set(name, this)
    // What it reads of the page is read now: it is not put back again whenever the page's facts change.
    void untrack(() => this.#putBack(form))
    const note = () => this.#note()
    const holdOn = () => this.#holdOn()
    form.addEventListener('input', note)
    form.addEventListener('change', note)
    window.addEventListener('storage', holdOn)
    window.addEventListener('pageshow', holdOn)
    window.addEventListener('focus', holdOn)
    return () => {
      form.removeEventListener('input', note)
      form.removeEventListener('change', note)
      window.removeEventListener('storage', holdOn)
      window.removeEventListener('pageshow', holdOn)
      window.removeEventListener('focus', holdOn)
      if (liveForms.get(name) === this) liveForms.delete(name)
      this.#form = null
    }
  }

  /** What was sent is saved: nothing is kept of that. What was typed since, on another page of this tab, is. */
  saved(sent: readonly BoxOf[]): void {
    const place = this.#place()
    withKeeper((keeper) => dropSaved(keeper, place, { sent, tookUp: this.#tookUp, token: newToken() }))
    this.#forget()
    const now = liveForms.get(place.form)
    if (now && now !== this) now.savedElsewhere(sent)
  }

  /** What stood in this form when its page was another was sent then, and is saved now. */
  savedElsewhere(sent: readonly BoxOf[]): void {
    this.#kept.renew()
    const form = this.#form
    if (!form || !this.#last) return
    if (wordsLeft(typedIn(this.#last), sent).length === 0) {
      clearBoxes(form)
      this.#forget()
    } else {
      this.found = null
      this.#note()
    }
  }

  /**
   * Its author wants none of what was found here. What they typed since stays in its boxes, where they have read what
   * the page shows, and it stands on no row that goes. Else it stands beside the form, with what it went on from.
   */
  async throwAway(): Promise<void> {
    const [form, found, last] = [this.#form, this.found, this.#last]
    const now = form ? readBoxes(form) : []
    const since = changedSince(this.#filled, now)
    withKeeper((keeper) => dropDraft(keeper, this.#place(), this.#tookUp))
    this.#forget()
    if (form) {
      const hasRead = found?.basedOn === this.#kept.about().basedOn
      const stays = hasRead && now.every(([name]) => name !== 'madeFrom') ? since : []
      this.#filling = true
      if (found) this.#kept.prepare?.({ ...found, boxes: now.filter(([name]) => stays.includes(name)) })
      await tick()
      clearBoxes(form)
      fillBoxes(form, now, stays)
      this.#filling = false
      const typed = now.filter(([name]) => since.includes(name))
      if (last && wordsLeft(typed, readBoxes(form)).length > 0) this.#setAside(last)
    }
    this.#note()
    this.#lookBeside()
  }

  /** Its author wants none of what stands beside the form. */
  throwAwayBeside({ tab, draft }: FoundDraft): void {
    withKeeper((keeper) => dropDraft(keeper, { ...this.#place(), tab }))
    this.beside = this.beside.filter((other) => other.draft !== draft)
  }

  /** Puts what stood beside the form into its boxes, and what stood there beside it. */
  async putIn({ tab, draft: kept }: FoundDraft): Promise<void> {
    const form = this.#form
    if (!form) return
    const draft = draftOnto(this.#kept.stands(), kept)
    if (this.#last && wordsLeft(typedIn(this.#last), draft.boxes).length > 0) this.#setAside(this.#last)
    this.#tookUp = [{ tab, at: draft.at }, ...draft.tookUp]
    this.#changed = draft.changed
    await this.#fill(form, draft, { anew: true })
    if (this.#form !== form) return
    this.found = draft
    this.#note()
    this.#lookBeside()
  }

  /**
   * The answer to a form says more of what it holds: a token of another deed, a colleague's words that are read now. Or
   * it is drawn with it only now: Kit takes what was refused away for a moment, and a form may be made in between.
   */
  again(): void {
    if (this.#last || (this.#kept.refused() && !this.#arriving)) this.#note()
  }

  /**
   * The page's facts were read again. A form in which nothing is typed holds what they say: a list, and a box in which
   * something was typed and taken back, would go on holding what stood there, and put it back over a colleague's. Of
   * one that is being filled, what was chosen may be offered no more.
   */
  follow(): void {
    const form = this.#form
    if (!form || this.#arriving) return
    if (this.#last) return this.#tellGone(form, this.#last)
    if (this.#kept.refused() || !isTouched(form)) return
    this.#filling = true
    clearBoxes(form)
    this.#filling = false
  }

  /** Where its words are kept; as it was said last, once its form is gone from the page. */
  #place(): DraftPlace {
    if (this.#form || !this.#keptAt) this.#keptAt = { ...this.#kept.place(), tab: thisTab() }
    return this.#keptAt
  }

  async #putBack(form: HTMLFormElement): Promise<void> {
    const { reader, refused, about, stands } = this.#kept
    openDrafts(reader())
    const place = this.#place()
    const was = withKeeper((keeper) => findDrafts(keeper, place, now()))?.[0]
    const isOwn = was?.tab === place.tab
    const refusal = refused()
    // What was sent is answered: only what was typed after that goes on from the answer.
    const onto =
      was && refusal && isOwn && was.draft.token === about().token
        ? ontoAnswer(was.draft, refusal, { drawn: readBoxes(form), seen: seenNames(form) })
        : null
    const kept = was && { ...was, draft: onto ? was.draft : draftOnto(stands(), was.draft) }
    if (kept && isOwn) {
      this.#tookUp = kept.draft.tookUp
      this.#changed = kept.draft.changed
    }
    let early = false
    if (kept && !refusal) early = await this.#arrive(form, kept.draft)
    else if (onto && onto.names.length > 0) early = await this.#arrive(form, onto.draft, onto.names)
    else noteDrawn(form)
    // Its author had gone on before the boxes were there.
    if (this.#form !== form) return

    const typed = kept ? typedIn(kept.draft).filter(([name]) => !onto?.isAnswered(name)) : []
    const left = wordsLeft(typed, readBoxes(form)).length > 0
    // Typed before the scripts came, put back by the browser, or of a box that is not there any more.
    if (kept && left && isOwn) this.#setAside(kept.draft)
    if (kept && !left && !refusal) {
      if (!isOwn) this.#tookUp = [{ tab: kept.tab, at: kept.draft.at }, ...kept.draft.tookUp]
      this.#changed = kept.draft.changed
      this.#last = kept.draft
      this.found = kept.draft
      // What is put back is not typed now: it stays as old as it is.
      this.at = kept.draft.at
    }
    if (!kept || left || refusal || early) this.#note()
    this.#lookBeside()
  }

  /** Fills the boxes of a form that has only now been drawn. */
  async #arrive(form: HTMLFormElement, draft: Draft, names?: readonly string[]): Promise<boolean> {
    this.#arriving = true
    const early = await this.#fill(form, draft, { names })
    this.#arriving = false
    return early
  }

  /**
   * @param how.names The boxes that are filled; all that the draft is to be put back into, unless it is said.
   * @returns whether something stood in the boxes already that the draft does not hold.
   */
  async #fill(
    form: HTMLFormElement,
    draft: Draft,
    { anew = false, names }: { anew?: boolean; names?: readonly string[] | undefined },
  ): Promise<boolean> {
    this.#kept.prepare?.(draft)
    await tick()
    if (this.#form !== form) return false
    this.#filling = true
    if (anew) clearBoxes(form)
    else noteDrawn(form)
    const early = isTouched(form) && wordsLeft(readBoxes(form), draft.boxes).length > 0
    const into = names ?? toPutBack(this.#kept.stands(), draft)
    fillBoxes(form, draft.boxes, into)
    this.#filling = false
    this.#filled = readBoxes(form)
    if (anew) this.gone = []
    this.#tellGone(form, { ...draft, written: draft.written.filter(({ name }) => into.includes(name)) })
    return early
  }

  /** What a draft had chosen is in no box where the page does not offer it any more: that is said, by its words. */
  #tellGone(form: HTMLFormElement, { boxes, written }: Pick<Draft, 'boxes' | 'written'>): void {
    const isIn = (said: Written) => boxes.some(([name, value]) => name === said.name && value === said.value)
    const isTold = (said: Written) => this.gone.some(({ name, value }) => name === said.name && value === said.value)
    const more = notOffered(form, written).filter((said) => isIn(said) && !isTold(said))
    if (more.length > 0) this.gone = [...this.gone, ...more]
  }

  /** Keeps words as no tab's: beside their form until their author chooses. */
  #setAside(draft: Draft): void {
    withKeeper((keeper) => setDraftAside(keeper, this.#place(), draft, newToken()))
    this.#tookUp = []
    this.#changed = []
  }

  #lookBeside(): void {
    const form = this.#form
    if (!form) return
    const place = this.#place()
    const held = readBoxes(form)
    const isTakenUp = ({ tab, draft }: FoundDraft) =>
      this.#tookUp.some((took) => took.tab === tab && took.at === draft.at)
    this.beside = (withKeeper((keeper) => findDrafts(keeper, place, now())) ?? []).filter(
      (kept) => kept.tab !== place.tab && !isTakenUp(kept) && wordsLeft(typedIn(kept.draft), held).length > 0,
    )
  }

  #note(): void {
    const form = this.#form
    if (!form || this.#filling) return
    const { about, refused } = this.#kept
    const refusal = refused()
    if (!refusal && !isTouched(form)) return this.#emptied()

    const at = now()
    const boxes = readBoxes(form)
    const all = changedBoxes(form, [...this.#changed, ...(refusal ? filledBoxes(form) : [])])
    const changed = onlyChanged(all, about().stood, boxes)
    this.#last = {
      at,
      ...about(),
      boxes,
      changed,
      written: readWritten(form, changed),
      tookUp: this.#tookUp,
      answer: refusal ? markAnswer(refusal) : '',
    }
    this.#keepLast(at)
  }

  #keepLast(at: number): void {
    const draft = this.#last
    const kept = (draft && withKeeper((keeper) => keepDraft(keeper, this.#place(), draft))) ?? false
    this.unkept = !kept
    this.at = kept ? at : null
    // A browser that puts back what stood here would put it before what is kept. Where nothing is kept, it may.
    if (this.#form) this.#form.autocomplete = kept ? 'off' : 'on'
  }

  /** Whether leaving the page loses words. What can be kept is kept, however long the page stood open. */
  isLostByLeaving(): boolean {
    this.#holdOn()
    return this.unkept
  }

  /**
   * Another tab saved, threw away or signed out, or the page stood open for longer than anything is kept: what still
   * stands in these boxes is kept again, or said to be kept no more. Its author is here: it is as if typed now.
   */
  #holdOn(): void {
    const draft = this.#last
    if (!draft) return
    // Back on a page that a browser kept whole, as it was when it was sent.
    if (savedNatively().some((mark) => mark.token === draft.token && isAllSaved(mark, draft.boxes)))
      return this.savedElsewhere(draft.boxes)
    const at = now()
    const place = this.#place()
    const isThere = withKeeper((keeper) => findDrafts(keeper, place, at).some(({ tab }) => tab === place.tab))
    if (isThere) return
    if (!isYoung(draft, at)) this.#last = { ...draft, at }
    this.#keepLast(this.#last?.at ?? at)
  }

  /** Its author took back all they typed: of what another tab wrote, nothing. */
  #emptied(): void {
    const had = this.#last !== null
    withKeeper((keeper) => dropDraft(keeper, this.#place()))
    this.#forget()
    if (had) this.#lookBeside()
  }

  #forget(): void {
    this.#tookUp = []
    this.#changed = []
    this.#last = null
    this.at = null
    this.found = null
    this.gone = []
    this.unkept = false
  }
}
