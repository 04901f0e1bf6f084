import type { Entered } from '../../entered.ts'
import { isTouched, readBoxes } from '../boxes/read-boxes.ts'
import type { Draft, DraftPlace, FoundDraft } from '../drafts/draft.ts'
import { findDrafts } from '../drafts/keep-drafts.ts'
import type { FormAgain } from '../form-refusal.ts'
import { withKeeper } from '../keeper.ts'
import { now } from '../one-clock.ts'
import { sentAsDrawn } from '../sent-as-drawn.ts'
import { besideForm } from './beside-form.ts'
import { Filling } from './filling.svelte.ts'
import { FormPlace } from './form-place.ts'
import { OwnDraft } from './own-draft.svelte.ts'
import { readDraft, type AboutWords } from './read-draft.ts'

/** What a form says of itself, asked whenever its words are kept or put back. */
export interface FormSays {
  /** The id of whom the page is drawn for: this is their browser now, whoever wrote what the form holds. */
  reader: () => string
  place: () => Omit<DraftPlace, 'tab'>
  about: () => AboutWords
  /** What the record holds of it now, as the boxes would; nothing for what is new. */
  stands: () => Entered | undefined
  /** The answer that the form is drawn with: its words are not saved, however untouched its boxes are. */
  refused: () => FormAgain | null
  /** Called when what this form would send was sent already, or stands beside it: what stands here now is another deed. */
  renew: () => void
  /** Takes away what an answer said of the words that stood here: others stand here now. */
  unsay: () => Promise<void>
  /** Called before boxes are filled, for a form that needs more of them; with null where it needs none. */
  prepare?: ((draft: Draft | null) => void) | undefined
}

/** The words of one form, wherever they are: in its boxes, in what this tab keeps of it, and beside it. */
export class FormWords {
  /** The draft that was found on arrival and put into the boxes. */
  found = $state<Draft | null>(null)
  /** What is kept of this form and is not in its boxes. */
  beside = $state<FoundDraft[]>([])
  readonly says: FormSays
  readonly place: FormPlace
  readonly own: OwnDraft
  readonly filling: Filling

  constructor(says: FormSays) {
    this.says = says
    this.place = new FormPlace(says.place)
    this.own = new OwnDraft(this.place)
    this.filling = new Filling(this.place, says)
  }

  /** Something was typed, or put into the boxes: it is kept as the form stands now. */
  note(): void {
    const { form } = this.place
    if (!form || this.filling.isOn) return
    const { about, refused } = this.says
    const refusal = refused()
    const isNobodys = !refusal || sentAsDrawn.has(refusal)
    if (isNobodys && !isTouched(form)) return this.#emptied()

    const { changed: before, tookUp } = this.own
    const draft = readDraft(form, { at: now(), about: about(), before, tookUp, refusal, isNobodys })
    // Sent as it was drawn, it was refused for that: there is nothing of anybody's in it.
    if (draft.changed.length === 0 && draft.written.length === 0) return this.#emptied()
    this.own.keep(draft)
  }

  /** It is about to be sent by this token: as its page drew it, or with what somebody typed and chose. */
  sends(token: string, draws: boolean): void {
    const { form } = this.place
    const refusal = this.says.refused()
    if (!draws) this.own.markSent()
    if (!form || this.own.last || isTouched(form)) return
    if (!refusal || sentAsDrawn.has(refusal)) sentAsDrawn.add(token, readBoxes(form))
  }

  /** Its author took back all they typed. */
  #emptied(): void {
    const had = this.own.last !== null
    this.own.takeBack()
    this.beginAnew()
    if (had) this.lookBeside()
  }

  /** Finds what is kept of this form and is not in its boxes. */
  lookBeside(): void {
    const { form } = this.place
    if (!form) return
    const place = this.place.ofDrafts()
    const held = readBoxes(form)
    const kept = withKeeper((keeper) => findDrafts(keeper, place, now())) ?? []
    this.beside = besideForm(kept, { tab: place.tab, tookUp: this.own.tookUp, held })
  }

  /** Nothing stands here any more that was found, nor is anything missed of it. */
  beginAnew(): void {
    this.found = null
    this.filling.gone = []
  }
}
