import { tick } from 'svelte'
import type { Entered } from '../../entered.ts'
import { boxesOf, noteDrawn } from '../boxes/box.ts'
import { clearWords } from '../boxes/draw-boxes.ts'
import { fillBoxes, putInto } from '../boxes/fill-boxes.ts'
import { changedBoxes, notOffered, readBoxes, tickNames } from '../boxes/read-boxes.ts'
import type { Draft } from '../drafts/draft.ts'
import { leftOf } from '../drafts/left-of.ts'
import { toPutBack } from '../stood.ts'
import type { Written } from '../what-was-written.ts'
import { wordsLeft, type BoxOf } from '../words-left.ts'
import type { FormPlace } from './form-place.ts'
import { moreGone } from './more-gone.ts'

interface Fills {
  /** What the record holds of it now, as the boxes would; nothing for what is new. */
  stands: () => Entered | undefined
  /** Called before boxes are filled, for a form that needs more of them; with null where it needs none. */
  prepare?: ((draft: Draft | null) => void) | undefined
}

/** Puts words into a form's boxes by script: what happens in them meanwhile is nobody's typing. */
export class Filling {
  /** What its author had chosen, and the page offers no more. */
  gone = $state<Written[]>([])
  /** The boxes are being filled. */
  isOn = false
  /** What is kept is not in the boxes yet. */
  isArriving = false
  /** What stood in the boxes once a draft had been put into them. */
  filled: BoxOf[] = []
  readonly #place: FormPlace
  readonly #fills: Fills

  constructor(place: FormPlace, fills: Fills) {
    this.#place = place
    this.#fills = fills
  }

  /**
   * Fills the boxes of a form that has only now been drawn.
   *
   * @param names The boxes that are filled; all that the draft is to be put back into, unless it is said.
   * @returns whether something stood in the boxes already that the draft does not hold.
   */
  async arrive(form: HTMLFormElement, draft: Draft, names?: readonly string[]): Promise<boolean> {
    this.isArriving = true
    const early = await this.#fill(form, draft, names)
    this.isArriving = false
    return early
  }

  /**
   * Fills every box in place of whatever stands there. A tick of which the draft says nothing was not ticked; another box
   * that it never had holds what the page draws it with, as it would on arrival.
   */
  async exchange(form: HTMLFormElement, draft: Draft): Promise<void> {
    this.isOn = true
    const isThere = await this.#drawFor(form, draft)
    if (isThere) {
      // Kept by a page that did not say what the record held: what its author did not change may be old.
      const isWhole = this.#fills.stands() === undefined || draft.stood !== ''
      clearWords(form)
      const all = [...tickNames(form), ...draft.boxes.map(([name]) => name), ...draft.changed]
      putInto(form, draft.boxes, isWhole ? all : draft.changed)
    }
    this.isOn = false
    if (!isThere) return
    this.filled = readBoxes(form)
    this.gone = []
    this.tellGone(form, draft)
  }

  /**
   * Has the page draw what it draws for this draft alone, from nothing: as it stood for another, it would go on saying
   * what that one was taken for. Answers false where the form is gone meanwhile.
   */
  async #drawFor(form: HTMLFormElement, draft: Draft): Promise<boolean> {
    this.#fills.prepare?.(null)
    await tick()
    const before = boxesOf(form)
    this.#fills.prepare?.(draft)
    await tick()
    noteDrawn(form, before)
    return this.#place.form === form
  }

  async #fill(form: HTMLFormElement, draft: Draft, names?: readonly string[]): Promise<boolean> {
    this.#fills.prepare?.(draft)
    await tick()
    if (this.#place.form !== form) return false
    this.isOn = true
    noteDrawn(form)
    const touched = changedBoxes(form, [])
    const early = touched.length > 0 && wordsLeft(readBoxes(form), draft.boxes).length > 0
    const into = names ?? toPutBack(this.#fills.stands(), draft)
    fillBoxes(form, draft.boxes, into)
    this.isOn = false
    // What was typed before the draft came is no part of what was found.
    const isEarly = ([name]: BoxOf) => touched.includes(name)
    this.filled = [
      ...readBoxes(form).filter((box) => !isEarly(box)),
      ...draft.boxes.filter((box) => isEarly(box) && into.includes(box[0])),
    ]
    this.tellGone(form, { ...draft, written: draft.written.filter(({ name }) => into.includes(name)) })
    return early
  }

  /**
   * Empties the boxes to what the page was drawn with, but for some that go on holding what stands there.
   *
   * @param found What was put into them, with the rows that were made for it.
   */
  async emptyBut(
    form: HTMLFormElement,
    { stays, now, found }: { stays: readonly string[]; now: BoxOf[]; found: Draft | null },
  ): Promise<void> {
    this.isOn = true
    if (found) this.#fills.prepare?.({ ...found, boxes: now.filter(([name]) => stays.includes(name)) })
    await tick()
    clearWords(form)
    fillBoxes(form, now, stays)
    this.isOn = false
  }

  /** Empties the boxes to what the page was drawn with. */
  empty(form: HTMLFormElement): void {
    this.isOn = true
    clearWords(form)
    this.isOn = false
  }

  /** Whether some of what was put into the boxes is in none of them; what the page offers no more is said by itself. */
  isLeftOut(form: HTMLFormElement, draft: Draft): boolean {
    return leftOf(draft, readBoxes(form)).some((name) => !this.gone.some((one) => one.name === name))
  }

  /** What a draft had chosen is in no box where the page does not offer it any more: that is said, by its words. */
  tellGone(form: HTMLFormElement, { boxes, written }: Pick<Draft, 'boxes' | 'written'>): void {
    const more = moreGone(notOffered(form, written), { told: this.gone, boxes })
    if (more.length > 0) this.gone = [...this.gone, ...more]
  }
}
