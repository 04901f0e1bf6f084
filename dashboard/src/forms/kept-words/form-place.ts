import type { DraftPlace } from '../drafts/draft.ts'
import { thisTab } from '../tab.ts'

/** A form as it stands on the page, and where in the browser its words are kept. */
export class FormPlace {
  /** Null before it is drawn, and once it is gone from the page. */
  form: HTMLFormElement | null = null
  readonly #ofForm: () => Omit<DraftPlace, 'tab'>
  readonly #tab: () => string
  #last: DraftPlace | null = null

  constructor(ofForm: () => Omit<DraftPlace, 'tab'>, tab = thisTab) {
    this.#ofForm = ofForm
    this.#tab = tab
  }

  /** As the page says it; as it said it last, once the form is gone from it: that may be another plan's by then. */
  ofDrafts(): DraftPlace {
    if (this.form || !this.#last) this.#last = { ...this.#ofForm(), tab: this.#tab() }
    return this.#last
  }
}
