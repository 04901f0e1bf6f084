import { SENT_AT } from '../../../domain/contract/sent-at.ts'

/** What tells the time in a browser: what it takes for now, which anybody may set, and how long its page has been there. */
interface Ticking {
  wall: () => number
  running: () => number
}
const BROWSER: Ticking = { wall: () => Date.now(), running: () => performance.now() }

/** When a page was sent by the server's clock, and how long it had been there when that began to come; both in milliseconds. */
interface Sent {
  at: number
  running: number
}

/**
 * The server's clock, as the browser can know it: when its page was sent, and
 * what has passed since. Of its two ways to tell that, the longer is right: one
 * may be set back, the other may stand still while the computer sleeps.
 */
export function clockSince(sent: Sent | null, ticking: Ticking = BROWSER): () => number {
  if (!sent) return ticking.wall
  const [wall, running] = [ticking.wall(), ticking.running()]
  const here = sent.at + Math.max(0, running - sent.running)
  return () => here + Math.max(0, ticking.wall() - wall, ticking.running() - running)
}

/** What the page's own answer said; null where a browser does not tell. */
function readSent(): Sent | null {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const at = page?.serverTiming?.find(({ name }) => name === SENT_AT)?.duration
  return page && at ? { at, running: page.responseStart } : null
}

let clock: (() => number) | null = null

/** Now, in milliseconds, by the clock of the server that sent this page; for the browser alone. Without it, by the browser's. */
export const now = (): number => (clock ??= clockSince(readSent()))()

/** A moment of the server's clock as the clock beside its reader says it: the browser's. */
export const onOwnClock = (at: number): Date => new Date(at - now() + Date.now())
