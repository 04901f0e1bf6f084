import { dayOf, instant, type Day, type Instant } from '../domain/day.ts'

/** The one clock. It is passed in; nothing else asks for the time. */
export interface Clock {
  now(): Instant
  today(): Day
}

const clockFrom = (milliseconds: () => number): Clock => {
  // The day in London changes on an hour at the earliest, so one minute's answer serves all who ask in it.
  let minute = NaN
  let today: Day
  return {
    now: () => instant(new Date(milliseconds())),
    today() {
      const now = milliseconds()
      const thisMinute = Math.floor(now / 60_000)
      if (thisMinute !== minute) {
        minute = thisMinute
        today = dayOf(instant(new Date(now)))
      }
      return today
    },
  }
}

export const realClock = (): Clock => clockFrom(() => Date.now())

/**
 * A clock that starts at a moment and ticks: the demonstration's.
 *
 * After a restart it goes on from the last thing recorded, so that what was
 * typed yesterday is never in its future.
 */
export function clockStartingAt(start: Instant): Clock {
  const startedAt = performance.now()
  return clockFrom(() => Date.parse(start) + Math.floor(performance.now() - startedAt))
}

/** A clock that stands still until it is moved, for tests. */
export function stoppedClock(at: Instant): Clock & { moveTo(moment: Instant): void } {
  let now = at
  return { ...clockFrom(() => Date.parse(now)), moveTo: (moment) => void (now = moment) }
}
