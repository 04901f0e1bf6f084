import { page } from '$app/state'
import { returned } from './returned.svelte.ts'

/**
 * What the address says was done here, under that name; null once what was sent after it was refused, and where its reader
 * has only come back: a form of the same page is sent to that address, and what it says would be read as the answer.
 */
export const doneHere = (name = 'done'): string | null =>
  page.form || returned.now ? null : page.url.searchParams.get(name)
