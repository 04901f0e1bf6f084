import { sayDay, type Day } from '../day.ts'
import type { MeetingState } from '../meeting-state.ts'
import { storyOfBoards } from '../words/chart-titles.ts'
import { listed } from '../words/counting.ts'
import { sayCounts } from '../words/counts.ts'
import { sayMarker, type Marker } from '../words/markers.ts'
import { callMeeting } from '../words/meetings.ts'
import type { StatusWords } from '../words/statuses.ts'
import type { StackChart } from './chart.ts'
import { columnsOf, placed, type AtBoard, type Column } from './moments.ts'
import { stackSeries } from './stack-series.ts'

interface View {
  plan: { statusWords: StatusWords }
  asAt: { day: Day; isNow: boolean }
  /** At each board, oldest first, and last the moment of the view. */
  history: readonly AtBoard[]
  markers?: readonly Marker[] | undefined
}

export interface StatusAtBoards extends StackChart {
  kind: 'columns'
  /** Which boards have not met, and what their papers show: for a page, where somebody may wonder. */
  notMet: readonly string[]
  /** How many columns there are in all; `places` may be the last of them. */
  all: number
}

/**
 * How the actions of a plan stood at each of its boards, and stand at the moment of the view.
 *
 * @param options.whose Whose actions these are: "the plan", "area 2".
 * @param options.last Chooses the columns that are drawn. The story is told of all of them.
 */
export function describeStatusAtBoards(
  { plan, asAt, history, markers = [] }: View,
  {
    whose = 'the plan',
    last = (all) => all,
  }: { whose?: string; last?: (all: readonly Column[]) => readonly Column[] } = {},
): StatusAtBoards {
  const words = plan.statusWords
  const ever = columnsOf(history, asAt)
  const columns = last(ever)
  const marks = placed(markers, columns)
  const now = ever.find(({ isView }) => isView)
  const own = now?.meeting
  return {
    kind: 'columns',
    // What a board has not seen is no part of the story, nor what the view says once more of the same day.
    story: storyOfBoards(
      ever.filter(({ state, isView, knownOn }) => isView || (state === 'over' && knownOn !== own?.dataCutOffOn)),
      !asAt.isNow,
      words,
    ),
    sentence: now ? `${sayDay(now.knownOn)}: ${sayCounts(now.counts, words)}.` : '',
    title: `Number of actions of ${whose} by delivery status, as known at each board’s data cut-off, ${sayDay(columns[0]?.knownOn ?? asAt.day)} to ${sayDay(asAt.day)}`,
    notes: marks.length > 0 ? [`Dashed: ${listed(markers.map(sayMarker))}.`] : [],
    notMet: columns.filter(({ state }) => state !== 'over').map((column) => sayNotMet(column, asAt)),
    source: 'this plan’s record',
    caption: `Actions of ${whose} by delivery status at each board`,
    of: 'As known for',
    unit: 'Actions',
    places: columns.map(({ key, said, label, counts, total, isView, meeting }) => ({
      key,
      said,
      head: meeting ? capital(callMeeting(meeting)) : said,
      label,
      told: sayCounts(counts, words),
      total,
      isView,
    })),
    series: stackSeries(columns, words),
    marks,
    all: ever.length,
  }
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

const NOT_MET: Record<Exclude<MeetingState, 'over'>, string> = { today: 'meets today', 'to-come': 'has not met' }

function sayNotMet({ said, state, knownOn }: Column, { isNow }: { isNow: boolean }): string {
  const met = isNow && state !== 'over' ? NOT_MET[state] : 'had not met'
  return `${capital(said)} ${met}: its papers show ${sayDay(knownOn)}.`
}
