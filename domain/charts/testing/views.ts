import { addDays, day, type Day } from '../../day.ts'
import { SHOWN_STATUSES, type ShownStatus } from '../../delivery-status.ts'
import { dayDue } from '../../due.ts'
import { rollUp } from '../../roll-up.ts'
import { describeBurnUp } from '../burn-up.ts'
import type { Chart } from '../chart.ts'
import { describeStatusAtBoards } from '../status-at-boards.ts'
import { describeStatusByArea } from '../status-by-area.ts'
import { describeWayOfAction } from '../way-of-action.ts'

/** What charts are described from, as small and as large as plans are. */
export const NOW = { day: day('2020-12-10'), isNow: true }
export const PLAN = { statusWords: {}, reinspectionExpectedOn: null }

/** Statuses of so many actions, each status in its turn. */
export const mixed = (actions: number): ShownStatus[] =>
  [...Array(actions).keys()].flatMap((index) => SHOWN_STATUSES[index % SHOWN_STATUSES.length] ?? [])

/** So many days, each a month after the one before, up to the day of the view. */
const monthly = (count: number): Day[] =>
  [...Array(count).keys()].map((index) => addDays(NOW.day, -30 * (count - index))).map((on) => day(on))

const meeting = (heldOn: Day) => ({
  id: `board-${heldOn}`,
  kind: 'improvement-board' as const,
  heldOn,
  dataCutOffOn: addDays(heldOn, -7),
})

/** A plan at so many boards, and today. */
export const atBoards = (boards: number, actions: number) => ({
  plan: PLAN,
  asAt: NOW,
  history: [
    ...monthly(boards).map((on) => ({ ...rollUp(mixed(actions)), meeting: meeting(on) })),
    { ...rollUp(mixed(actions)), meeting: null },
  ],
  markers: monthly(Math.min(2, boards)).map((on) => ({
    on,
    to: on,
    kind: 'visit' as const,
    words: 'Monitoring visit 1',
  })),
})

/** So many areas, over which so many actions are spread. */
export const inAreas = (areas: number, actions: number) => ({
  plan: PLAN,
  asAt: NOW,
  counts: rollUp(mixed(actions)).counts,
  areas: [...Array(areas).keys()].map((index) => ({
    number: index + 1,
    title: `Title ${index + 1}`,
    ...rollUp(mixed(actions).filter((_one, at) => at % areas === index)),
  })),
})

/** Promises of so many months up to today, kept by half. */
export const promised = (months: number, actions: number) => ({
  plan: { reinspectionExpectedOn: addDays(NOW.day, 200) },
  asAt: NOW,
  burnUp: [...monthly(Math.max(0, months - 1)), NOW.day].slice(0, months).map((on, index) => ({
    on,
    firstPromise: Math.round((actions * (index + 1)) / months),
    presentPromise: Math.round((actions * index) / months),
    agreed: Math.round((actions * index) / months / 2),
  })),
  forecast: {
    ranges: [30, 60, 90].map((days) => ({
      by: addDays(NOW.day, days),
      label: days === 90 ? 'Re-inspection expected about March 2021' : null,
      low: days / 10,
      middle: days / 6,
      high: days / 4,
    })),
  },
})

/** An action that so many boards saw. */
export const onItsWay = (boards: number) => ({
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
  atBoards: monthly(boards).map((on, index) => ({ meeting: meeting(on), status: mixed(boards)[index] ?? null })),
  dateChanges: [],
})

/** Each chart there is: of nothing, of one, of six years, and of the largest plan. */
export const CASES: [name: string, chart: Chart][] = [
  ['boards: none', describeStatusAtBoards({ ...atBoards(0, 0), history: [] })],
  ['boards: today alone, no actions', describeStatusAtBoards(atBoards(0, 0))],
  ['boards: one', describeStatusAtBoards(atBoards(1, 1))],
  ['boards: six years', describeStatusAtBoards(atBoards(72, 60))],
  ['boards: 300 actions', describeStatusAtBoards(atBoards(12, 300))],
  ['areas: none', describeStatusByArea(inAreas(0, 0))],
  ['areas: one without actions', describeStatusByArea(inAreas(1, 0))],
  ['areas: one action', describeStatusByArea(inAreas(1, 1))],
  ['areas: 300 actions', describeStatusByArea(inAreas(12, 300))],
  ['promises: none', describeBurnUp({ ...promised(0, 0), forecast: { ranges: null } })],
  ['promises: one day', describeBurnUp(promised(1, 1))],
  ['promises: six years', describeBurnUp(promised(72, 60))],
  ['promises: 300 actions', describeBurnUp(promised(24, 300))],
  ['way: no board', describeWayOfAction(onItsWay(0))],
  ['way: one board', describeWayOfAction(onItsWay(1))],
  ['way: six years', describeWayOfAction(onItsWay(72))],
]
