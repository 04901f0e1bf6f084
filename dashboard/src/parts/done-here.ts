import { page } from '$app/state'

/**
 * What the address says was done here; null once what was sent after it was refused: a form of the same page is sent to
 * that address, and what it says would be read as the answer.
 */
export const doneHere = (): string | null => (page.form ? null : page.url.searchParams.get('done'))
