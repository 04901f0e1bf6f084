import { onOwnClock } from './one-clock.ts'

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

/**
 * When words were kept, as the clock beside their author says: the browser's own.
 *
 * @example
 * sayKeptAt(at) // => '10:42', or '9 December at 10:42' when that was another day
 */
export function sayKeptAt(at: number): string {
  const own = onOwnClock(at)
  const time = TIME.format(own)
  return DAY.format(own) === DAY.format(Date.now()) ? time : `${DAY.format(own)} at ${time}`
}
