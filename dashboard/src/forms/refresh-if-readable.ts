import { refreshAll } from '$app/navigation'
import { isPageData } from './read-answer.ts'

/** The server answers a page within seconds, also to say that it cannot: no form waits longer to be sent again. */
const READ_WITHIN_MS = 5_000

let reading = false

/**
 * Reads the page's facts again, if they can be read within seconds. Kit would
 * put its error page in place of a page that cannot, and with it every form on
 * it and all that is typed there; so it is asked first. A form that is
 * on its way meanwhile reads them with its answer: begun beside it, this would
 * keep Kit from going where that leads.
 *
 * @returns whether they were read.
 */
export async function refreshIfReadable(): Promise<boolean> {
  if (!(await isReadable(new URL(location.href)))) return false
  if (document.querySelector('form[aria-busy="true"]')) return false
  reading = true
  try {
    return await Promise.race([
      refreshAll().then(() => true),
      new Promise<false>((giveUp) => setTimeout(() => giveUp(false), READ_WITHIN_MS)),
    ])
  } finally {
    reading = false
  }
}

/**
 * Whether a page is left only because its facts could not be read again: the
 * session ended just then. Its author stays with their words, and is asked for
 * the password when they save.
 */
export const isLedAwayByReading = (to: string | undefined): boolean => reading && to === '/sign-in'

async function isReadable({ origin, pathname, search }: URL): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}${pathname.replace(/\/$/, '')}/__data.json${search}`, {
      signal: AbortSignal.timeout(READ_WITHIN_MS),
    })
    return answer.ok && isPageData(await answer.text())
  } catch {
    return false
  }
}
