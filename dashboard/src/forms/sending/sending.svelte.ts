import type { SubmitFunction } from '$app/forms'
import { holdBoxes } from '../boxes/hold-boxes.ts'
import { late } from '../late-answer.svelte.ts'
import { readAnswer } from '../read-answer.ts'
import type { BoxOf } from '../words-left.ts'
import { FormOnItsWay } from './form-on-its-way.ts'
import { goByAnswer } from './go-by-answer.ts'
import { tellLate, tellLost } from './tell.ts'
import { UNANSWERED } from './why-not-saved.ts'

/**
 * The server answers every form within seconds, also to say that it cannot save: whoever waits longer waits for nothing.
 * A form that has something drawn says itself how long that may take: `data-answered-within`, in seconds.
 */
const ANSWERED_WITHIN = 30

interface Told {
  sends?: (draws: boolean) => void
  answered?: () => void
  saved: (sent: BoxOf[]) => void
  of?: () => string
}

/**
 * One form on its way to the server: two clicks send it once, and what was
 * typed stays whatever becomes of it.
 *
 * @example
 * const sending = new Sending({ saved: (sent) => words.saved(sent) })
 * // <form use:enhance={sending.submit}> … <button disabled={sending.now}>
 */
export class Sending {
  now = $state(false)
  readonly #sends: ((draws: boolean) => void) | undefined
  readonly #answered: (() => void) | undefined
  readonly #saved: (sent: BoxOf[]) => void
  readonly #of: (() => string) | undefined

  /**
   * @param does.sends Called before it is sent: whether that saves nothing, and only has the form drawn with more in it.
   * @param does.answered Called when an answer of ours has come that it is not saved.
   * @param does.of The form whose words are sent, where another sends them for it.
   */
  constructor({ sends, answered, saved, of }: Told) {
    this.#sends = sends
    this.#answered = answered
    this.#saved = saved
    this.#of = of
  }

  readonly submit: SubmitFunction = ({ cancel, action, controller, formData, formElement: form }) => {
    if (this.now) {
      cancel()
      return
    }
    this.now = true
    const sent = new FormOnItsWay({ form, formData, action, name: this.#of?.() })
    this.#sends?.(sent.draws)
    late.over(sent.name)
    const letGo = holdBoxes(form)
    let isOver = false
    const finish = () => {
      if (isOver) return
      isOver = true
      sent.arrived()
      letGo()
      this.now = false
    }

    const limit = setTimeout(
      () => {
        controller.abort()
        void (sent.isLeft ? tellLate(sent, 'lost', UNANSWERED) : tellLost(sent, UNANSWERED)).finally(finish)
      },
      1000 * Number(form.dataset['answeredWithin'] ?? ANSWERED_WITHIN),
    )

    return async ({ result, update }) => {
      clearTimeout(limit)
      if (controller.signal.aborted) return
      try {
        const answer = readAnswer(result)
        if (answer === 'saved') this.#saved(sent.boxes)
        if (answer === 'told') this.#answered?.()
        await goByAnswer(sent, { result, update, finish })
      } finally {
        finish()
      }
    }
  }
}
