import { tick } from 'svelte'
import { applyAction, type ActionResult } from '$app/forms'
import { page } from '$app/state'
import { drawAs } from '../boxes/draw-boxes.ts'
import { formCalled } from '../form-called.ts'
import type { FormAgain } from '../form-refusal.ts'
import { late } from '../late-answer.svelte.ts'
import { isSomethingTyped } from '../live-forms.ts'
import { sayNeverKept } from '../never-kept.ts'
import { NO_ANSWER, NOT_DRAWN, notSent } from '../not-sent.ts'
import { readAfterSaving } from '../read-after-saving.svelte.ts'
import type { Answer } from '../read-answer.ts'
import { refreshIfReadable } from '../refresh-if-readable.ts'
import { boxesOf, PRESSED } from '../what-was-written.ts'
import type { FormOnItsWay } from './form-on-its-way.ts'
import { whyLost, whyNotSaved } from './why-not-saved.ts'

/** Says on whatever page its author is by now what became of a form that they went on from. */
export async function tellLate(sent: FormOnItsWay, answer: Answer, result: ActionResult): Promise<void> {
  const { name: form, href } = sent
  sent.arrived()
  if (answer === 'lost' || result.type !== 'success')
    late.last = { form, problem: answer === 'saved' ? '' : whyNot(sent, result), href, kept: sayWhatIsKept(sent) }
  if (answer === 'saved' && !isSomethingTyped()) await refreshIfReadable()
}

const whyNot = ({ draws }: FormOnItsWay, result: ActionResult): string => {
  const why = whyNotSaved(result)
  return draws && why === NO_ANSWER ? NOT_DRAWN : why
}

/** What is kept of a form that was left; empty of one without words. */
function sayWhatIsKept({ name, formData }: FormOnItsWay): string {
  if (formData.has(PRESSED)) return ''
  const hasFile = [...formData.values()].some((value) => value instanceof File && value.size > 0)
  const notKept = sayNeverKept(name) || (hasFile ? 'the file that you chose' : '')
  return notKept ? `What you typed is kept, but for ${notKept}` : 'What you typed is kept'
}

/**
 * Says over the form that it is not saved. Kit would put its error page in place of the form, and with it all that was
 * typed, or say nothing at all.
 */
export async function tellNotSaved({ formData, action }: FormOnItsWay, status: number, why: string): Promise<void> {
  const refusal = notSent(formData, action, why)
  await applyAction({ type: 'failure', status, location: location.href, data: { ...refusal } })
}

/**
 * Takes away what an answer said over a form: nothing of what was sent stands there any more. Kit takes it as another
 * that says nothing; as one of success, it would take the focus as well.
 */
export const unsayAnswer = (): Promise<void> => applyAction({ type: 'failure', status: 200, location: location.href })

/** Says over the form that no answer of ours came to it. */
export const tellLost = (sent: FormOnItsWay, result: ActionResult): Promise<void> =>
  tellNotSaved(sent, 503, sent.draws ? NOT_DRAWN : whyLost(result))

/**
 * Says that a form is saved whose author was asked and stays for what else is written on its page: the page stands again
 * as it was before, with all of that, and nothing is read anew that may take a form away.
 */
export async function tellStayed({ name, href, formData }: FormOnItsWay): Promise<void> {
  // Of a page that was read again, Kit no longer says which form was refused, though it is drawn so.
  if (((page.form as FormAgain | null)?.form?.name ?? name) === name)
    await applyAction({ type: 'success', status: 200, location: href })
  const held = await readAfterSaving(href, name, formData)
  await tick()
  const form = formCalled(name)
  // Else its old words would be saved over the ones that have just been, by somebody who has touched neither.
  if (form && held) drawAs(form, boxesOf(held))
  late.last = { form: name, problem: '', href, kept: '', stayed: true }
  scrollTo({ top: 0 })
}
