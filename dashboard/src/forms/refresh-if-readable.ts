import { refreshAll } from '$app/navigation'
import { page } from '$app/state'
import { onTheirWay } from './on-their-way.ts'
import { dataPath, giveToKit } from './page-answer.ts'
import { isPageData } from './read-answer.ts'

/** The server answers a page within seconds, also to say that it cannot: no form waits longer to be sent again. */
const READ_WITHIN_MS = 5_000

let readings = 0

/**
 * Reads the page's facts again, if they can be read within seconds. Kit would
 * put its error page in place of a page that cannot, and with it every form on
 * it and all that is typed there; so it is asked first, and Kit is given that
 * answer: the network may be gone by the time it would ask. A form that is
 * on its way meanwhile reads them with its answer: begun beside it, this would
 * keep Kit from going where that leads.
 */
export async function refreshIfReadable(): Promise<void> {
  const answer = await askForPage(READ_WITHIN_MS)
  if (answer && onTheirWay.size === 0) await refresh(answer, READ_WITHIN_MS)
}

/**
 * Reads them for an answer that is shown only together with them. Where another
 * form is on its way, or is led on by its answer, this waits for it.
 *
 * @returns whether they are there: false where they cannot be read, or not within seconds.
 */
export async function readFacts(): Promise<boolean> {
  const until = performance.now() + READ_WITHIN_MS
  for (let left = READ_WITHIN_MS; left > 0; left = until - performance.now()) {
    if (isBusy()) {
      await pause(50)
      continue
    }
    const answer = await askForPage(left)
    if (!answer) return false
    if (!isBusy() && (await refresh(answer, until - performance.now()))) return true
  }
  return false
}

const isBusy = () => readings > 0 || onTheirWay.size > 0

const pause = (ms: number) => new Promise((go) => setTimeout(go, Math.max(0, ms)))

/** Kit gives up a reading, and says nothing of it, where another or a link that was pressed overtakes it. */
async function refresh(answer: Response, withinMs: number): Promise<boolean> {
  const before = page.data
  readings++
  const take = giveToKit(answer)
  try {
    await Promise.race([refreshAll(), pause(withinMs)])
    return page.data !== before
  } finally {
    take()
    readings--
  }
}

/**
 * Whether a page is left only because its facts could not be read again: the
 * session ended just then. Its author stays with their words, and is asked for
 * the password when they save.
 */
export const isLedAwayByReading = (to: string | undefined): boolean => readings > 0 && to === '/sign-in'

/** The page's facts as the server answers them now; null where it does not, or not in time. */
async function askForPage(withinMs: number): Promise<Response | null> {
  const { origin, pathname, search } = location
  try {
    const answer = await fetch(`${origin}${dataPath(pathname)}${search}`, { signal: AbortSignal.timeout(withinMs) })
    const text = await answer.text()
    return answer.ok && isPageData(text) ? new Response(text, { headers: answer.headers }) : null
  } catch {
    return null
  }
}
