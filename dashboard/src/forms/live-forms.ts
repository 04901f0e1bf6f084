import { SvelteMap } from 'svelte/reactivity'
import type { BoxOf } from './words-left.ts'

/** A form that stands on the page, as other forms and pages know it. */
export interface LiveForm {
  readonly at: number | null
  readonly unkept: boolean
  /** Keeps what it holds now: an answer has put something into it. */
  again(): void
  /** What was sent is answered, and not saved. */
  answered(): void
  savedElsewhere(sent: readonly BoxOf[]): void
}

/** The forms that stand on the page now, by name; for the browser alone. */
export const liveForms = new SvelteMap<string, LiveForm>()

/** Whether something is typed on this page that is not saved: then nothing may exchange a form under the fingers. */
export const isSomethingTyped = (): boolean => [...liveForms.values()].some(({ at, unkept }) => at !== null || unkept)
