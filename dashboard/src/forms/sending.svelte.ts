import type { SubmitFunction } from '$app/forms'

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
  /** Said beside the button when the server could not be reached. */
  failed = $state('')
  readonly #saved: () => void

  constructor({ saved }: { saved: () => void }) {
    this.#saved = saved
  }

  readonly submit: SubmitFunction = ({ cancel }) => {
    if (this.now) {
      cancel()
      return
    }
    this.now = true
    this.failed = ''
    return async ({ result, update }) => {
      // Kit would put its error page in place of the form, and with it all that was typed.
      if (result.type === 'error')
        this.failed =
          'This could not be sent, so nothing is saved yet. What you typed is still here: try again in a minute'
      else {
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
      this.now = false
    }
  }
}
