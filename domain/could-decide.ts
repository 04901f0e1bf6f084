import { sayDay, type Day } from './day.ts'

/** Something that a meeting decides on, and the day it was put forward. */
export interface Matter {
  was: 'claimed complete' | 'agreed complete' | 'asked for'
  on: Day
}

/**
 * Why a matter cannot have been decided at a meeting, in a sentence; null when
 * it can.
 *
 * A decision can be recorded from the day of the meeting's data cut-off, when
 * its papers are drawn. And a meeting decides only on what was put forward by
 * the day it was held: no board agrees in October to what was claimed in
 * December.
 *
 * @example
 * whyNotDecidedAt(boardOfOctober, { was: 'asked for', on: day('2020-12-06') }, day('2020-12-10'))
 * // => 'The meeting of 28 October 2020 was held before this was asked for on 6 December 2020. Choose a later one'
 */
export function whyNotDecidedAt(
  { heldOn, dataCutOffOn }: { heldOn: Day; dataCutOffOn: Day },
  { was, on }: Matter,
  today: Day,
): string | null {
  if (dataCutOffOn > today) return 'That meeting is still to come. Choose the one that decided it'
  if (heldOn < on)
    return `The meeting of ${sayDay(heldOn)} was held before this was ${was} on ${sayDay(on)}. Choose a later one`
  return null
}
