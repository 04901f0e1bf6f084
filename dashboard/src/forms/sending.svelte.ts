import { tick } from 'svelte'
import { goto } from '$app/navigation'
import { applyAction, type ActionResult, type SubmitFunction } from '$app/forms'
import { page } from '$app/state'
import type { Problem } from '../../../domain/contract/problem.ts'
import { isBeingFilled } from '../parts/is-being-filled.ts'
import { clearBoxes, drawAnew, drawAs, holdBoxes, putInto, readBoxes } from './boxes.ts'
import { calledAs, formCalled } from './form-called.ts'
import type { FormAgain } from './form-refusal.ts'
import { late } from './late-answer.svelte.ts'
import { isSomethingTyped } from './live-forms.ts'
import { NO_ANSWER, NOT_SHOWN, notSent } from './not-sent.ts'
import { onTheirWay } from './on-their-way.ts'
import { readAnswer, saysTheirsFirst, whyRefused, type Answer } from './read-answer.ts'
import { readAfterSaving } from './read-after-saving.svelte.ts'
import { readFacts, refreshIfReadable } from './refresh-if-readable.ts'
import { boxesOf } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/** The server answers every form within seconds, also to say that it cannot save: whoever waits longer waits for nothing. */
const ANSWERED_WITHIN_MS = 30_000
const UNANSWERED: ActionResult = { type: 'error', error: { status: 504, message: NO_ANSWER } }
const whyLost = (result: ActionResult): string => (result === UNANSWERED ? NO_ANSWER : whyRefused(result))

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
  readonly #saved: (sent: BoxOf[]) => void
  readonly #of: (() => string) | undefined

  /** @param sends.of The form whose words are sent, where another sends them for it. */
  constructor({ saved, of }: { saved: (sent: BoxOf[]) => void; of?: () => string }) {
    this.#saved = saved
    this.#of = of
  }

  readonly submit: SubmitFunction = ({ cancel, action, controller, formData, formElement }) => {
    if (this.now) {
      cancel()
      return
    }
    this.now = true
    const name = this.#of?.() ?? calledAs(formElement)
    const { href } = location
    const { visit } = late
    const sent = readBoxes(formElement)
    onTheirWay.add(this)
    late.over(name)
    const letGo = holdBoxes(formElement)
    let isOver = false
    const finish = () => {
      if (isOver) return
      isOver = true
      onTheirWay.delete(this)
      letGo()
      this.now = false
    }
    // Its author has gone on: their page stays as it is, and neither takes the answer for its own nor leads away.
    const isLeft = () => !formElement.isConnected && !(late.visit === visit && formCalled(name))

    const tellLate = async (answer: Answer, result: ActionResult) => {
      onTheirWay.delete(this)
      if (answer === 'lost' || result.type !== 'success')
        late.last = { form: name, problem: answer === 'saved' ? '' : problemOf(result), href }
      if (answer === 'saved' && !isSomethingTyped()) await refreshIfReadable()
    }
    // Kit would put its error page in place of the form, and with it all that was typed, or say nothing at all.
    const tellNotSaved = async (status: number, why: string) => {
      const refusal = notSent(formData, action.search.startsWith('?/') ? action.search : '', why)
      await applyAction({ type: 'failure', status, location: location.href, data: { ...refusal } })
    }
    const tellLost = (result: ActionResult) => tellNotSaved(503, whyLost(result))

    // It is saved, and its author was asked and stays for what else is written there: the page stands again as it was
    // before, with all of that, and nothing is read anew that may take a form away.
    const tellStayed = async () => {
      // Of a page that was read again, Kit no longer says which form was refused, though it is drawn so.
      if (((page.form as FormAgain | null)?.form?.name ?? name) === name)
        await applyAction({ type: 'success', status: 200, location: href })
      const held = await readAfterSaving(href, name, formData)
      await tick()
      const form = formCalled(name)
      // Else its old words would be saved over the ones that have just been, by somebody who has touched neither.
      if (form && held) drawAs(form, boxesOf(held))
      late.last = { form: name, problem: '', href, stayed: true }
      scrollTo({ top: 0 })
    }

    const limit = setTimeout(() => {
      controller.abort()
      void (isLeft() ? tellLate('lost', UNANSWERED) : tellLost(UNANSWERED)).finally(finish)
    }, ANSWERED_WITHIN_MS)

    return async ({ result, update }) => {
      clearTimeout(limit)
      if (controller.signal.aborted) return
      try {
        const answer = readAnswer(result)
        if (answer === 'saved') this.#saved(sent)
        if (isLeft()) return await tellLate(answer, result)
        // What a colleague chose may be new, as a post: it is put into no list that cannot hold it. Unshown, it is not
        // read either: the form goes on from what its author has read, and is refused again.
        const isTheirsFirst = saysTheirsFirst(result)
        if (isTheirsFirst) onTheirWay.delete(this)
        const isShown = !isTheirsFirst || (await readFacts())
        if (isTheirsFirst && late.visit !== visit && isLeft()) return await tellLate(answer, result)
        // What is told takes the focus, from the form that was sent and no other.
        if (isBeingFilled() && formElement.contains(document.activeElement))
          (document.activeElement as HTMLElement).blur()
        if (answer === 'lost') await tellLost(result)
        else if (!isShown) await tellNotSaved(409, NOT_SHOWN)
        else if (result.type === 'redirect' && isBeingFilled() && isThisPage(result.location))
          await goto(result.location, { refreshAll: true, reset: false })
        else {
          // The refusal belongs to the form as it stands. Kit would compare the page's address with the form's, find
          // `?saved=` in one alone, and go there: a new page, without the refusal and without what was typed.
          await update({ reset: false, navigate: false, refreshAll: false })
          // Drawn again with what was asked for, it holds that, whatever stood in those boxes before.
          if (result.type === 'success' && formElement.isConnected) {
            await tick()
            drawAnew(formElement)
          }
          if (result.type === 'failure') {
            const { entered, taken = [] } = result.data as unknown as FormAgain
            await tick()
            if (taken.length > 0 && formElement.isConnected) putInto(formElement, boxesOf(entered), taken)
            // What is put right is typed, and sent again, while the page's facts are read.
            finish()
          }
          // Kit reloads only after success; what was refused may be offered no more. That is told first. Signed out,
          // there is nothing to be read, and loading would lead away from the form.
          if (result.type === 'failure' && !isTheirsFirst && result.data?.['signIn'] !== true) await refreshIfReadable()
        }
        if (answer === 'saved' && result.type === 'redirect' && location.href === href && !isThisPage(result.location))
          await tellStayed()
        // A form that stands on the page it led to is there for the next thing to write.
        if (answer === 'saved' && formElement.isConnected) clearBoxes(formElement)
      } finally {
        finish()
      }
    }
  }
}

const isThisPage = (href: string) => new URL(href, location.href).pathname === location.pathname

/** Why a form is not saved. */
function problemOf(result: ActionResult): string {
  const problem =
    readAnswer(result) === 'told' && result.type === 'failure' ? (result.data?.['problem'] as Problem) : null
  if (!problem) return whyLost(result) || NO_ANSWER
  return [problem.message, ...Object.values(problem.fields ?? {})].at(-1) ?? ''
}
