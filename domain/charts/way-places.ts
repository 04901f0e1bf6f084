import { daysBetween, type Day } from '../day.ts'
import type { ShownStatus } from '../delivery-status.ts'
import type { WayChart } from './chart.ts'
import { inLanes } from './in-lanes.ts'

interface Widths {
  /** What the mark of a board takes of the line, in percent. */
  board: number
  /** What the mark of a due day takes. */
  due: number
}

/** On a phone: 20 and 14 pixels of 270. */
const ON_PHONE: Widths = { board: 7, due: 5 }

/**
 * Where the marks of an action's way lie on its line, in percent: the boards
 * that saw it, the day of the view, the days it was due. Marks that would touch
 * stand in lanes beside each other.
 */
export function wayPlaces(
  { from, to, today: viewed, places, dues }: Pick<WayChart, 'from' | 'to' | 'today' | 'places' | 'dues'>,
  widths: Widths = ON_PHONE,
) {
  const long = Math.max(1, daysBetween(from, to))
  const at = (on: Day) => (100 * daysBetween(from, on)) / long
  const seen = places.flatMap(({ on, status }) => (status === null ? [] : [{ on, status, at: at(on) }]))
  const boards: (Mark & { status: ShownStatus })[] = inLanes(seen, widths.board)
  const today = at(viewed)
  return {
    today,
    boards,
    /** Each lane of boards, the lowest first, and whether the line of today passes through it without touching a mark. */
    lanes: [...Array(1 + Math.max(0, ...boards.map(({ lane }) => lane))).keys()].map((lane) => ({
      lane,
      clear: boards.every((one) => one.lane !== lane || Math.abs(one.at - today) > widths.board / 2),
    })),
    dues: inLanes(
      dues.map((due) => ({ ...due, at: at(due.on) })),
      widths.due,
    ),
  }
}

interface Mark {
  on: Day
  at: number
  lane: number
}
