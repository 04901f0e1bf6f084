import { sayDay, type Day } from './day.ts'
import type { MeetingKind } from './vocabulary.ts'
import { notNow, type WhyNot } from './why-not.ts'

/**
 * The kinds of meeting that decide on a plan: the improvement board alone. A
 * quarterly review and a staff reference group prepare what the board decides,
 * and a scrutiny committee holds it to account for that: none of them agrees a
 * closure, or moves a date.
 */
const DECIDING: readonly MeetingKind[] = ['improvement-board']

export const decides = (kind: MeetingKind): boolean => DECIDING.includes(kind)

interface Meeting {
  kind: MeetingKind
  heldOn: Day
  /** The day it was cancelled. */
  cancelledOn?: Day | null | undefined
}

/** Something that a meeting decides on, and the day it was put forward. */
export interface Matter {
  was: 'claimed complete' | 'agreed complete' | 'brought in as closed' | 'asked for'
  on: Day
}

/**
 * Why a matter cannot have been decided at a meeting; null when it can.
 *
 * A decision is recorded from the day the meeting is held: until then it can
 * only be put to it. A meeting decides on what was put forward by its own day:
 * no board agrees in October to what was claimed in December. And it must be of
 * a kind that decides.
 *
 * @example
 * whyNotDecidedAt(boardOfOctober, { was: 'asked for', on: day('2020-12-06') }, day('2020-12-10'))?.message
 * // => 'The meeting of 28 October 2020 was held before this was asked for on 6 December 2020. Choose a later one'
 */
export function whyNotDecidedAt(
  { kind, heldOn, cancelledOn = null }: Meeting,
  { was, on }: Matter,
  today: Day,
): WhyNot | null {
  const because = (message: string): WhyNot => ({ status: 400, code: 'invalid', field: 'meeting', message })
  if (cancelledOn !== null)
    return because(`That meeting was cancelled on ${sayDay(cancelledOn)}, so it decided nothing. Choose another`)
  if (!decides(kind))
    return because('Only the improvement board decides on the plan. Choose the board that decided this')
  if (heldOn > today)
    return because(`That meeting is held on ${sayDay(heldOn)}. Its decisions can be recorded from that day`)
  if (heldOn < on)
    return because(
      `The meeting of ${sayDay(heldOn)} was held before this was ${was} on ${sayDay(on)}. Choose a later one`,
    )
  return null
}

/** The next meeting to be held that decides: what waits can be put to it. */
export const nextToDecide = <M extends Meeting>(meetings: readonly M[], today: Day): M | null =>
  meetings
    .filter(({ kind, heldOn }) => decides(kind) && heldOn > today)
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn))[0] ?? null

/**
 * Why what was decided on a matter cannot be recorded yet; null where a meeting
 * can have decided it.
 *
 * @example
 * whyNotYetDecided([boardOfDecember], { was: 'claimed complete', on: day('2020-12-10') }, day('2020-12-11'))?.message
 * // => 'No board has met since this was claimed complete on 10 December 2020. It can be put to the board of 16 December 2020, and what that decides can be recorded from that day'
 */
export function whyNotYetDecided(meetings: readonly Meeting[], matter: Matter, today: Day): WhyNot | null {
  if (meetings.some((meeting) => whyNotDecidedAt(meeting, matter, today) === null)) return null
  const next = nextToDecide(meetings, today)
  return notNow(
    'no-board-yet',
    `No board has met since this was ${matter.was} on ${sayDay(matter.on)}. ${sayPutTo(next?.heldOn ?? null)}`,
  )
}

/** To which board a matter can be put, until it is decided. */
export const sayPutTo = (heldOn: Day | null): string =>
  heldOn === null
    ? 'Ask the programme office to add the next board to the plan'
    : `It can be put to the board of ${sayDay(heldOn)}, and what that decides can be recorded from that day`
