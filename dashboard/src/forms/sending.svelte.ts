import { applyAction, type ActionResult, type SubmitFunction } from '$app/forms'
import type { Problem } from '../../../domain/contract/problem.ts'
import { holdBoxes } from './boxes.ts'
import { late } from './late-answer.svelte.ts'
import { notSent } from './not-sent.ts'
import { readAnswer, whyRefused } from './read-answer.ts'
import { refreshIfReadable } from './refresh-if-readable.ts'

/**
 * One form on its way to the server: two clicks send it once, and what was
 * typed stays whatever becomes of it.
 *
 * @example
 * const sending = new Sending({ saved: () => draft.drop() })
 * // <form use:enhance={sending.submit}> … <button disabled={sending.now}>
 */
export class Sending {
  now = $state(false)
  readonly #saved: () => void

  constructor({ saved }: { saved: () => void }) {
    this.#saved = saved
  }

  readonly submit: SubmitFunction = ({ cancel, action, formData, formElement }) => {
    if (this.now) {
      cancel()
      return
    }
    this.now = true
    const name = formElement.getAttribute('name') ?? ''
    const { href } = location
    late.over(name)
    const letGo = holdBoxes(formElement)
    return async ({ result, update }) => {
      try {
        const answer = readAnswer(result)
        if (answer === 'saved') this.#saved()
        // Its author has gone on: their page stays as it is, and neither takes the answer for its own nor leads away.
        if (!formElement.isConnected && !document.forms.namedItem(name)) {
          if (answer === 'lost' || result.type !== 'success')
            late.last = { form: name, problem: answer === 'saved' ? '' : problemOf(result), href }
          if (answer === 'saved') await refreshIfReadable()
        }
        // Kit would put its error page in place of the form, and with it all that was typed, or say nothing at all.
        else if (answer === 'lost') {
          const refusal = notSent(formData, action.search.startsWith('?/') ? action.search : '', whyRefused(result))
          await applyAction({ type: 'failure', status: 503, location: location.href, data: { ...refusal } })
        } else {
          // The refusal belongs to the form as it stands. Kit would compare the page's address with the form's, find
          // `?saved=` in one alone, and go there: a new page, without the refusal and without what was typed.
          await update({ reset: false, navigate: false, refreshAll: false })
          // Kit reloads only after success; a refusal may mean that a colleague's words are there to be read. It is
          // told first: a form that is drawn anew, for a newer version, is then drawn with what was typed.
          // Signed out, there is nothing to be read, and loading would lead away from the form.
          if (result.type === 'failure' && result.data?.['signIn'] !== true) await refreshIfReadable()
        }
      } finally {
        letGo()
        this.now = false
      }
    }
  }
}

/** Why a form is not saved. */
function problemOf(result: ActionResult): string {
  const problem =
    readAnswer(result) === 'told' && result.type === 'failure' ? (result.data?.['problem'] as Problem) : null
  if (!problem) return whyRefused(result) || 'It could not be sent'
  return [problem.message, ...Object.values(problem.fields ?? {})].at(-1) ?? ''
}
