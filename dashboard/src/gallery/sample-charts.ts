import { describeBurnUp } from '../../../domain/charts/burn-up.ts'
import type { Chart } from '../../../domain/charts/chart.ts'
import { describeStatusAtBoards } from '../../../domain/charts/status-at-boards.ts'
import { describeStatusByArea } from '../../../domain/charts/status-by-area.ts'
import { describeWayOfAction } from '../../../domain/charts/way-of-action.ts'
import { day } from '../../../domain/day.ts'
import { dayDue } from '../../../domain/due.ts'
import { SHOWN_STATUSES } from '../../../domain/delivery-status.ts'
import { ALL, ALONE, BOARDS, HISTORY, NONE, NOW, ONE_AMONG_MANY, PLAN } from './samples.ts'

const MONTHS = ['2020-06-30', '2020-07-31', '2020-08-31', '2020-09-30', '2020-10-31', '2020-11-30', '2020-12-10']
const AHEAD = ['2020-12-31', '2021-01-31', '2021-02-28', '2021-03-31']

/** Promises of a plan of 40, of which fewer were kept than made. */
export const PROMISES = {
  burnUp: [...MONTHS, ...AHEAD].map((on, index) => ({
    on: day(on),
    firstPromise: Math.min(40, 4 + 5 * index),
    presentPromise: 4 * index,
    agreed: index < MONTHS.length ? index * 2 : null,
  })),
  forecast: {
    ranges: AHEAD.map((on, index) => ({
      by: day(on),
      label: null,
      low: 12 + index,
      middle: 13 + 2 * index,
      high: 14 + 4 * index,
    })),
  },
}

const LONG = 'Antidisestablishmentarianism-and-other-words-that-are-long-and-have-no-spaces-in-them'

/** Each chart that there is, with the longest and the least that it shows. */
export const CHARTS: Chart[] = [
  describeStatusAtBoards({
    plan: PLAN,
    asAt: NOW,
    history: HISTORY,
    markers: [
      { on: day('2020-08-20'), to: day('2020-08-21'), kind: 'visit', words: 'Monitoring visit 1' },
      { on: day('2020-09-01'), to: day('2020-09-01'), kind: 'refresh', words: 'The board asked for fewer actions' },
    ],
  }),
  describeStatusByArea({
    plan: PLAN,
    asAt: NOW,
    counts: ALL.counts,
    areas: [
      { number: 1, title: 'Quality of practice', ...ONE_AMONG_MANY },
      { number: 2, title: LONG, ...ALL },
      { number: 3, title: 'Effective leadership and management', ...ALONE },
      { number: 4, title: 'Partnerships and engagement', ...NONE },
    ],
  }),
  describeBurnUp({ plan: { reinspectionExpectedOn: day('2021-03-01') }, asAt: NOW, ...PROMISES }),
  describeWayOfAction({
    plan: PLAN,
    asAt: NOW,
    action: {
      ref: '2.3',
      startsOn: day('2019-11-01'),
      due: dayDue(day('2021-03-31')),
      dueOn: day('2021-03-31'),
      originalDue: dayDue(day('2020-03-31')),
      originalDueOn: day('2020-03-31'),
      timesRedated: 1,
    },
    atBoards: BOARDS.map((meeting, at) => ({ meeting, status: SHOWN_STATUSES[at] ?? null })),
    dateChanges: [],
  }),
]
