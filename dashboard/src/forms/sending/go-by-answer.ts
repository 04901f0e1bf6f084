import { tick } from 'svelte'
import type { ActionResult, SubmitFunction } from '$app/forms'
import { goto } from '$app/navigation'
import { isBeingFilled } from '../../parts/is-being-filled.ts'
import { clearBoxes, drawAnew } from '../boxes/draw-boxes.ts'
import { tickNames } from '../boxes/read-boxes.ts'
import { putInto } from '../boxes/fill-boxes.ts'
import type { FormAgain } from '../form-refusal.ts'
import { NOT_SHOWN } from '../not-sent.ts'
import { readAnswer, saysTheirsFirst } from '../read-answer.ts'
import { readFacts, refreshIfReadable } from '../refresh-if-readable.ts'
import { boxesOf } from '../what-was-written.ts'
import type { FormOnItsWay } from './form-on-its-way.ts'
import { tellLate, tellLost, tellNotSaved, tellStayed } from './tell.ts'

type Update = Parameters<Exclude<Awaited<ReturnType<SubmitFunction>>, void>>[0]['update']

interface Answered {
  result: ActionResult
  /** Kit's own way to go by it. */
  update: Update
  /** Lets go of the form: it may be put right and sent again. */
  finish: () => void
}

/**
 * Has the page go by the answer to a form: it goes where that leads, shows what is not saved with all that was typed,
 * and says neither on a page that its author is on by then for another reason.
 */
export async function goByAnswer(sent: FormOnItsWay, { result, update, finish }: Answered): Promise<void> {
  const { form, href } = sent
  const answer = readAnswer(result)
  if (sent.isLeft) return tellLate(sent, answer, result)
  // What a colleague chose may be new, as a post: it is put into no list that cannot hold it. Unshown, it is not
  // read either: the form goes on from what its author has read, and is refused again.
  const isTheirsFirst = saysTheirsFirst(result)
  if (isTheirsFirst) sent.arrived()
  const isShown = !isTheirsFirst || (await readFacts())
  if (isTheirsFirst && sent.isOfPageBefore && sent.isLeft) return tellLate(sent, answer, result)
  // What is told takes the focus, from the form that was sent and no other.
  if (isBeingFilled() && form.contains(document.activeElement)) (document.activeElement as HTMLElement).blur()
  if (answer === 'lost') await tellLost(sent, result)
  else if (!isShown) await tellNotSaved(sent, 409, NOT_SHOWN)
  else if (result.type === 'redirect' && isThisPage(result.location)) await arriveHere(result.location)
  else {
    // The refusal belongs to the form as it stands. Kit would compare the page's address with the form's, find
    // `?saved=` in one alone, and go there: a new page, without the refusal and without what was typed.
    await update({ reset: false, navigate: false, refreshAll: false })
    if (result.type === 'success') await showAsked(form)
    if (result.type === 'failure') await showRefused(form, { data: result.data, isTheirsFirst, finish })
  }
  if (answer === 'saved' && result.type === 'redirect' && location.href === href && !isThisPage(result.location))
    await tellStayed(sent)
  // A form that stands on the page it led to is there for the next thing to write.
  if (answer === 'saved' && form.isConnected) clearBoxes(form)
}

/**
 * Draws this page as it is by now. Somebody may have gone into another of its boxes while its facts were read: Kit would take
 * the focus from there, and what they type on would go nowhere. Else what is told on top is read first.
 */
async function arriveHere(location: string): Promise<void> {
  await goto(location, { refreshAll: true, reset: false })
  if (isBeingFilled()) return
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('[autofocus]')?.focus()
}

/** Drawn again with what was asked for, it holds that, whatever stood in those boxes before. */
async function showAsked(form: HTMLFormElement): Promise<void> {
  if (!form.isConnected) return
  await tick()
  drawAnew(form)
}

interface RefusedForm extends Pick<Answered, 'finish'> {
  data: Record<string, unknown> | undefined
  isTheirsFirst: boolean
}

async function showRefused(form: HTMLFormElement, { data, isTheirsFirst, finish }: RefusedForm): Promise<void> {
  const { entered, taken = [] } = data as unknown as FormAgain
  await tick()
  // The page's facts came before this answer: what is drawn as theirs was chosen by that in place of what was sent.
  const names = isTheirsFirst ? [...new Set([...taken, ...tickNames(form)])] : taken
  if (names.length > 0 && form.isConnected) putInto(form, boxesOf(entered), names)
  // What is put right is typed, and sent again, while the page's facts are read.
  finish()
  // Kit reloads only after success; what was refused may be offered no more. That is told first. Signed out,
  // there is nothing to be read, and loading would lead away from the form.
  if (!isTheirsFirst && data?.['signIn'] !== true) await refreshIfReadable()
}

const isThisPage = (href: string) => new URL(href, location.href).pathname === location.pathname
