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
    now: () => new Date(milliseconds()).toISOString() as Instant,
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

/** More than this between two readings is no slow drift: somebody, or something, set the clock. */
const JUMP_MS = 1000

/** The machine's two clocks: what time it is, and how long it has been running, which nobody can set. */
const MACHINE = { wall: () => Date.now(), running: () => performance.now() }

/**
 * The machine's own. When it is set forward or back, that is said in one line:
 * a record whose moments jump should find its reason in the log.
 */
export function realClock(say: (line: string) => void = () => undefined, machine = MACHINE): Clock {
  let ahead = machine.wall() - machine.running()
  return clockFrom(() => {
    const now = machine.wall()
    const jumped = Math.round(now - machine.running() - ahead)
    ahead = now - machine.running()
    if (Math.abs(jumped) > JUMP_MS) say(sayJump(jumped, now))
    return now
  })
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()

function sayJump(jumped: number, now: number): string {
  const seconds = Math.abs(jumped / 1000).toFixed(1)
  return `The server’s clock was set ${jumped > 0 ? 'forward' : 'back'} by ${seconds} seconds, from ${iso(now - jumped)} to ${iso(now)}. Check that it is right`
}

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
