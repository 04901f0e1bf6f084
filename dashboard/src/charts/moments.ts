import type { BoardView } from '../../../domain/contract/board.ts'
import { sayDay, type Day } from '../../../domain/day.ts'
import type { StatusAtBoard } from '../../../domain/contract/frame.ts'
import { sayMonth } from '../../../domain/words/days.ts'
import type { Marker } from './markers.ts'

export interface Column extends StatusAtBoard {
  key: string
  /** In a title: "October 2020". */
  month: string
  /** In a sentence: "the board of 28 October 2020". */
  said: string
  /** Under the column, in two short lines. */
  label: string[]
  /** The last day of what it counts. */
  knownOn: Day
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const short = (on: Day) => SHORT.format(new Date(on))

/** The columns of the chart of time: each board by its data cut-off, and last the moment of the view. */
export function columnsOf(history: readonly StatusAtBoard[], asAt: { day: Day; isNow: boolean }): Column[] {
  return history.map((point, index) => {
    const { meeting } = point
    if (meeting === null)
      return {
        ...point,
        key: 'now',
        month: sayMonth(asAt.day),
        said: asAt.isNow ? `${sayDay(asAt.day)}, today` : sayDay(asAt.day),
        label: [short(asAt.day), asAt.isNow ? 'today' : 'as at'],
        knownOn: asAt.day,
      }
    // The last column of a board's own view is that board, whose day is its cut-off.
    const toCome = meeting.heldOn > asAt.day && index < history.length - 1
    return {
      ...point,
      key: meeting.id,
      month: sayMonth(meeting.heldOn),
      said: `the board of ${sayDay(meeting.heldOn)}`,
      label: [short(meeting.heldOn), toCome ? 'papers' : meeting.heldOn.slice(0, 4)],
      knownOn: meeting.dataCutOffOn,
    }
  })
}

/** Which gap each marker stands in: after the last column that did not yet know of it. */
export const placed = (markers: BoardView['markers'], columns: readonly Column[]): Marker[] =>
  markers
    .map(({ on, label }) => ({ label, after: columns.findLastIndex(({ knownOn }) => knownOn < on) }))
    .filter(({ after }) => after >= 0 && after < columns.length - 1)
