import { tick } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { clearBoxes, fillBoxes, isTouched, noteDrawn, readBoxes } from './boxes.ts'
import { claimDrafts, dropDraft, findDraft, keepDraft, type Draft, type DraftPlace, type TookUp } from './drafts.ts'
import { withKeeper } from './keeper.ts'
import { thisTab } from './tab.ts'

interface Kept {
  /** The email of whom the page is drawn for: this is their browser now, whoever wrote what the form holds. */
  reader: () => string
  place: () => Omit<DraftPlace, 'tab'>
  /** What goes with the words: by what the server would know them, and what their author had read. */
  about: () => Pick<Draft, 'basedOn' | 'token'>
  /** Whether the form shows words that were refused: they are not saved, however untouched its boxes are. */
  refused: () => boolean
  /** Called before boxes are filled, for a form that needs more of them. */
  prepare?: ((draft: Draft) => void) | undefined
}

/**
 * Keeps what is typed into a form in the browser until it is saved, and puts it
 * back when its author comes again: after a tab that was pressed, a network that
 * went, a browser that crashed.
 *
 * @example
 * const words = new KeptWords({ place, about, refused })
 * // <form {@attach words.keep}>
 */
export class KeptWords {
  /** When the last word was kept; null while there is none to keep. */
  at = $state<number | null>(null)
  /** The draft that was found on arrival and put into the boxes. */
  found = $state<Draft | null>(null)
  /** There are words that could not be kept: leaving loses them. */
  unkept = $state(false)

  readonly #kept: Kept
  #form: HTMLFormElement | null = null
  #filling = false
  /** Drafts of other tabs whose words stand in the boxes. */
  #tookUp: TookUp[] = []

  constructor(kept: Kept) {
    this.#kept = kept
  }

  readonly keep: Attachment<HTMLFormElement> = (form) => {
    this.#form = form
    void this.#putBack(form)
    const note = () => this.#note()
    form.addEventListener('input', note)
    form.addEventListener('change', note)
    return () => {
      form.removeEventListener('input', note)
      form.removeEventListener('change', note)
      this.#form = null
    }
  }

  /** The words are saved: nothing is kept of them. */
  drop(): void {
    withKeeper((keeper) => dropDraft(keeper, this.#place(), this.#tookUp))
    this.#tookUp = []
    this.at = null
    this.found = null
    this.unkept = false
  }

  /** Its author wants none of it. */
  throwAway(): void {
    if (this.#form) clearBoxes(this.#form)
    this.drop()
  }

  readonly #place = (): DraftPlace => ({ ...this.#kept.place(), tab: thisTab() })

  async #putBack(form: HTMLFormElement): Promise<void> {
    const { reader, refused, prepare } = this.#kept
    withKeeper((keeper) => claimDrafts(keeper, reader(), Date.now()))
    const kept = withKeeper((keeper) => findDraft(keeper, this.#place(), Date.now()))
    const isOwn = kept?.tab === thisTab()
    if (isOwn) this.#tookUp = kept.draft.tookUp
    if (refused()) return this.#note()

    const draft = kept?.draft
    if (kept && !isOwn) this.#tookUp = [{ tab: kept.tab, at: kept.draft.at }, ...kept.draft.tookUp]
    if (draft) {
      prepare?.(draft)
      await tick()
    }
    noteDrawn(form)
    if (!draft) return this.#note()
    this.found = draft
    this.at = draft.at
    // What is put back is not typed now: it stays as old as it is.
    this.#filling = true
    fillBoxes(form, draft.boxes)
    this.#filling = false
  }

  #note(): void {
    const form = this.#form
    if (!form || this.#filling) return
    const { about, refused } = this.#kept
    if (!refused() && !isTouched(form)) return this.drop()

    const at = Date.now()
    const draft: Draft = { at, ...about(), boxes: readBoxes(form), tookUp: this.#tookUp }
    const kept = withKeeper((keeper) => keepDraft(keeper, this.#place(), draft)) ?? false
    this.unkept = !kept
    this.at = kept ? at : null
  }
}
