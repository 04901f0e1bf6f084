import { expect, it } from 'vitest'
import { clockSince } from './one-clock.ts'

const HOUR = 3_600_000
const SENT = 1_000_000 * HOUR

/** A page that came half a second after it was sent, in a browser whose clock is wrong by so many hours. */
function pageIn(wrongBy: number) {
  const time = { wall: SENT + 500 + wrongBy * HOUR, running: 700 }
  const now = clockSince({ at: SENT, running: 200 }, { wall: () => time.wall, running: () => time.running })
  /** So long passes; the one clock is set, or the other stands still. */
  const pass = (hours: number, { set = 0, asleep = 0 } = {}) => {
    time.wall += (hours + set) * HOUR
    time.running += (hours - asleep) * HOUR
  }
  return { now, pass }
}

it.each([-2000, -80, 0, 80, 2000])(
  'tells the server’s time in a browser whose clock is wrong by %d hours',
  (wrongBy) => {
    const { now, pass } = pageIn(wrongBy)
    expect(now()).toBe(SENT + 500)
    pass(5)
    expect(now()).toBe(SENT + 500 + 5 * HOUR)
  },
)

it('goes on when the computer has slept, and when its clock is set back', () => {
  const slept = pageIn(80)
  slept.pass(89, { asleep: 88 })
  expect(slept.now()).toBe(SENT + 500 + 89 * HOUR)
  const putRight = pageIn(80)
  putRight.pass(1, { set: -80 })
  expect(putRight.now()).toBe(SENT + 500 + HOUR)
})

it('goes by the browser’s own clock where nothing says when the page was sent', () => {
  expect(clockSince(null, { wall: () => 42, running: () => 7 })()).toBe(42)
})
