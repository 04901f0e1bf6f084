import type { ActionView } from '../../../domain/contract/actions.ts'
import { daysBetween, type Day } from '../../../domain/day.ts'
import { inLanes } from './in-lanes.ts'

type Told = Pick<ActionView, 'asAt' | 'atBoards'> & {
  dateChanges: readonly Pick<ActionView['dateChanges'][number], 'step' | 'fromOn'>[]
  action: Pick<ActionView['action'], 'startsOn' | 'dueOn' | 'originalDueOn'>
}

/**
 * Where what happened to an action lies between its start and its end, in
 * percent: the boards that saw it, the day of the view, the dates it was due.
 * Marks that would touch on a phone stand in lanes beside each other.
 */
export function itsYear({ action, asAt, atBoards, dateChanges }: Told) {
  const seen = atBoards.filter(({ status }) => status !== null)
  const moved = dateChanges.filter(({ step }) => step === 'agreed').map(({ fromOn }) => fromOn)
  const dues = [...new Set([action.originalDueOn, ...moved])]
    .filter(isKnown)
    .filter((on) => on !== action.dueOn)
    .sort()
  const ends = [action.startsOn, action.dueOn].filter(isKnown)
  const days: Day[] = [...ends, asAt.day, ...dues, ...seen.map(({ meeting }) => meeting.heldOn)]
  const sorted = days.sort()
  const [from, to] = [sorted[0] ?? asAt.day, sorted.at(-1) ?? asAt.day]
  const long = Math.max(1, daysBetween(from, to))
  const at = (on: Day) => (100 * daysBetween(from, on)) / long
  const boards = inLanes(
    seen.map(({ meeting, status }) => ({ heldOn: meeting.heldOn, status, at: at(meeting.heldOn) })),
    BOARD_WIDTH,
  )
  const today = at(asAt.day)
  return {
    from,
    to,
    boards,
    /** Each lane of boards, the lowest first, and whether the line of today passes through it without touching a mark. */
    lanes: [...Array(1 + Math.max(0, ...boards.map(({ lane }) => lane))).keys()].map((lane) => ({
      lane,
      clear: boards.every((one) => one.lane !== lane || Math.abs(one.at - today) > BOARD_WIDTH / 2),
    })),
    today,
    /** The days it was due before, hollow, and the one it is due now. */
    dues: inLanes(
      [...dues, action.dueOn]
        .filter(isKnown)
        .sort()
        .map((on) => ({ on, at: at(on), hollow: on !== action.dueOn })),
      DUE_WIDTH,
    ),
  }
}

const isKnown = (on: Day | null): on is Day => on !== null

/** What a mark takes of the line on a phone, in percent: 20 and 14 pixels of 270. */
const BOARD_WIDTH = 7
const DUE_WIDTH = 5
