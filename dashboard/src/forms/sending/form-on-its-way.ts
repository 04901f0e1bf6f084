import { readBoxes } from '../boxes/read-boxes.ts'
import { calledAs, formCalled } from '../form-called.ts'
import { late } from '../late-answer.svelte.ts'
import { onTheirWay } from '../on-their-way.ts'
import type { BoxOf } from '../words-left.ts'

interface Sends {
  form: HTMLFormElement
  formData: FormData
  /** The address it was sent to. */
  action: URL
  /** What the form is called whose words these are; the form's own name, where no other sends them for it. */
  name?: string | undefined
}

/** A form that was sent: what it held, from which page, and whether that is still the page. */
export class FormOnItsWay {
  readonly form: HTMLFormElement
  readonly formData: FormData
  readonly name: string
  /** Of the page, by its name; empty where it was sent to no action of its page by name. */
  readonly action: string
  readonly href = location.href
  readonly #visit = late.visit
  readonly boxes: BoxOf[]

  constructor({ form, formData, action, name = calledAs(form) }: Sends) {
    this.form = form
    this.formData = formData
    this.name = name
    this.action = action.search.startsWith('?/') ? action.search : ''
    this.boxes = readBoxes(form)
    onTheirWay.add(this)
  }

  /** Whether it saves nothing, and only has the form drawn with more in it. */
  get draws(): boolean {
    return ['?/preview', '?/addRow'].some((drawn) => this.action.startsWith(drawn))
  }

  /** Its answer is known, and nothing need wait for it any more. */
  arrived(): void {
    onTheirWay.delete(this)
  }

  /** Another page was gone to since it was sent. */
  get isOfPageBefore(): boolean {
    return late.visit !== this.#visit
  }

  /** Its author has gone on: their page stays as it is, and neither takes the answer for its own nor leads away. */
  get isLeft(): boolean {
    return !this.form.isConnected && !(!this.isOfPageBefore && formCalled(this.name))
  }
}
