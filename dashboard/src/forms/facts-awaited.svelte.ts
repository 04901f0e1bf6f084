import { calledAs } from './form-called.ts'
import type { BoxOf } from './words-left.ts'

/** For the browser alone: of the form that was refused last, what its boxes are to hold and cannot yet. */
let awaited = $state.raw<{ form: string; boxes: readonly BoxOf[] } | null>(null)

/** Whether a form waits for its page's facts: what it offers is not all there yet. */
export const isAwaited = (form: string): boolean => awaited?.form === form

/**
 * What a colleague chose that is new, as a post: the page offers it only once
 * its facts are read again, and the form is sent and kept with it until then.
 */
export const awaitedIn = (form: HTMLFormElement): readonly BoxOf[] =>
  awaited?.form === calledAs(form) ? awaited.boxes : []

export function awaitFacts(form: string, boxes: readonly BoxOf[]): void {
  awaited = boxes.length > 0 ? { form, boxes } : null
}

export function factsAreThere(form: string): void {
  if (awaited?.form === form) awaited = null
}
