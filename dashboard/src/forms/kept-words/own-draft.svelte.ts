import { isYoung, withTookUp, type Draft, type TookUp } from '../drafts/draft.ts'
import { dropDraft, dropSaved, setDraftAside, type Saved } from '../drafts/drop-drafts.ts'
import { draftsOwner, findDrafts, keepDraft } from '../drafts/keep-drafts.ts'
import { withKeeper } from '../keeper.ts'
import { now } from '../one-clock.ts'
import { newToken } from '../request-token.ts'
import type { FormPlace } from './form-place.ts'

const answered = ({ isSent: _, ...draft }: Draft): Draft => draft

/** What this tab keeps of one form: when it is written into the browser's store, moved aside there, and dropped. */
export class OwnDraft {
  /** When the last word was kept; null while there is none to keep. */
  at = $state<number | null>(null)
  /** There are words that could not be kept: leaving loses them. */
  unkept = $state(false)
  /** They were sent as they were kept last, and no answer has come. */
  isSent = $state(false)
  /** The words as they were kept last. */
  last: Draft | null = null
  /** Boxes that were changed before the form was drawn as it is now. */
  changed: readonly string[] = []
  /** Drafts of other tabs whose words stand in the boxes. */
  tookUp: TookUp[] = []
  /** The tab that keeps what stands in the boxes as it was found, while nothing of it is changed here; null where this one does. */
  keptBy: string | null = null
  readonly #place: FormPlace

  constructor(place: FormPlace) {
    this.#place = place
  }

  keep(draft: Draft): void {
    this.last = draft
    this.isSent = draft.isSent ?? false
    this.keptBy = null
    const kept = withKeeper((keeper) => keepDraft(keeper, this.#place.ofDrafts(), draft)) ?? false
    this.unkept = !kept
    this.at = kept ? draft.at : null
    // A browser that puts back what stood here would put it before what is kept. Where nothing is kept, it may.
    const { form } = this.#place
    if (form) form.autocomplete = kept ? 'off' : 'on'
  }

  /**
   * Another tab saved, threw away or signed out, or the page stood open for longer than anything is kept: what still
   * stands in these boxes is kept again, or said to be kept no more. Its author is here: it is as if typed now. What
   * stands here as another tab keeps it is kept by that one alone: a copy would outlive its saving.
   *
   * @returns false where that tab has saved or thrown it away: nobody typed it here.
   */
  holdOn(): boolean {
    const draft = this.last
    if (!draft) return true
    const at = now()
    const place = this.#place.ofDrafts()
    const by = this.keptBy ?? place.tab
    const isThere = withKeeper((keeper) => findDrafts(keeper, place, at).some(({ tab }) => tab === by))
    if (isThere) return true
    const isOver = this.keptBy !== null && isYoung(draft, at) && withKeeper(draftsOwner) === place.person
    if (!isOver) this.keep(isYoung(draft, at) ? draft : { ...draft, at })
    return !isOver
  }

  /** What is kept is on its way: a page that is loaded anew before the answer comes knows that it may be saved. */
  markSent(): void {
    if (this.last && this.keptBy === null) this.keep({ ...this.last, isSent: true })
  }

  /** The answer has come. The form may be drawn anew by then, and more be typed in it: only the mark is taken away. */
  markAnswered(): void {
    this.isSent = false
    if (this.last) this.last = answered(this.last)
    const place = this.#place.ofDrafts()
    withKeeper((keeper) => {
      const own = findDrafts(keeper, place, now()).find(({ tab }) => tab === place.tab)
      if (own?.draft.isSent) keepDraft(keeper, place, answered(own.draft))
    })
  }

  /** What is typed from now on goes on from what this tab had kept. */
  goOnFrom({ tookUp, changed }: Draft): void {
    this.tookUp = tookUp
    this.changed = changed
  }

  /** What is typed from now on goes on from what another tab kept, or what is kept as no tab's. */
  takeUp(tab: string, draft: Draft): void {
    this.tookUp = withTookUp({ tab, draft })
    this.changed = draft.changed
  }

  /**
   * What was kept stands in the boxes again. It is not typed now: it stays as old as it is. Kept again from here, it says
   * what it goes on from.
   */
  isBack(draft: Draft, tab: string): void {
    this.changed = draft.changed
    this.last = { ...draft, tookUp: this.tookUp }
    this.at = draft.at
    this.isSent = draft.isSent ?? false
    this.keptBy = tab === this.#place.ofDrafts().tab ? null : tab
  }

  /** Keeps words as no tab's: beside their form until their author chooses. Answers false where the browser cannot. */
  setAside(draft: Draft): boolean {
    const { tookUp } = this
    const isAside =
      withKeeper((keeper) => setDraftAside(keeper, this.#place.ofDrafts(), { ...draft, tookUp }, newToken())) ?? false
    if (!isAside) this.unkept = true
    else [this.tookUp, this.changed] = [[], []]
    return isAside
  }

  /** What was sent is saved, and what it went on from: nothing is kept of that. */
  dropSaved(saved: Pick<Saved, 'sent' | 'by'>): void {
    const { tookUp } = this
    withKeeper((keeper) => dropSaved(keeper, this.#place.ofDrafts(), { ...saved, tookUp, token: newToken() }))
    this.forget()
  }

  /** Its author wants none of it, nor of what it went on from. */
  throwAway(): void {
    withKeeper((keeper) => dropDraft(keeper, this.#place.ofDrafts(), this.tookUp))
    this.forget()
  }

  /** Its author took back all they typed: of what another tab wrote, nothing. */
  takeBack(): void {
    withKeeper((keeper) => dropDraft(keeper, this.#place.ofDrafts()))
    this.forget()
  }

  /** What was kept here is dropped already. */
  forget(): void {
    this.tookUp = []
    this.changed = []
    this.keptBy = null
    this.last = null
    this.isSent = false
    this.at = null
    this.unkept = false
  }
}
