import { SvelteSet } from 'svelte/reactivity'

/**
 * For the browser alone: the forms that were sent and are not answered yet, or whose answer is being gone by. One that
 * only reads the page's facts for its answer is none.
 */
export const onTheirWay = new SvelteSet<{ readonly name: string }>()

/** Whether a form is on its way, from wherever it was sent: its author may have come back to it on another page. */
export const isOnItsWay = (name: string): boolean => [...onTheirWay].some((sent) => sent.name === name)
