import { applyAction, type ActionResult, type SubmitFunction } from '$app/forms'
import { refreshAll } from '$app/navigation'
import type { Problem } from '../../../domain/contract/problem.ts'
import { holdBoxes } from './boxes.ts'
import { late } from './late-answer.svelte.ts'
import { notSent } from './not-sent.ts'

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
      // Its author has gone on: their page stays as it is, and neither takes the answer for its own nor leads away.
      if (!formElement.isConnected && !document.forms.namedItem(name)) {
        if (result.type === 'redirect') this.#saved()
        if (result.type !== 'success') late.last = { form: name, problem: problemOf(result), href }
        if (result.type === 'redirect') await refreshAll()
      }
      // Kit would put its error page in place of the form, and with it all that was typed.
      else if (result.type === 'error') {
        const refusal = notSent(formData, action.search.startsWith('?/') ? action.search : '')
        await applyAction({ type: 'failure', status: 503, location: location.href, data: { ...refusal } })
      } else {
        if (result.type === 'redirect') this.#saved()
        await update({
          reset: false,
          // The refusal belongs to the form as it stands. Kit would compare the page's address with the form's, find
          // `?saved=` in one alone, and go there: a new page, without the refusal and without what was typed.
          navigate: false,
          // Kit reloads only after success; a refusal may mean that a colleague's words are there to be read.
          // Signed out, there is nothing to be read, and loading would lead away from the form.
          refreshAll: result.type === 'failure' && result.data?.['signIn'] !== true,
        })
      }
      letGo()
      this.now = false
    }
  }
}

/** Why a form is not saved; empty when it is. */
function problemOf(result: ActionResult): string {
  if (result.type === 'error') return 'It could not be sent'
  const problem = result.type === 'failure' ? (result.data?.['problem'] as Problem | undefined) : undefined
  return problem ? ([problem.message, ...Object.values(problem.fields ?? {})].at(-1) ?? '') : ''
}
