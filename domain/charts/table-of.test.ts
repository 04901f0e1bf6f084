import { expect, it } from 'vitest'
import { describeBurnUp } from './burn-up.ts'
import { describeStatusAtBoards } from './status-at-boards.ts'
import { describeStatusByArea } from './status-by-area.ts'
import { tableOf, type ChartTable } from './table-of.ts'
import { atBoards, CASES, inAreas, onItsWay, promised } from './testing/views.ts'
import { walkOf } from './walk-of.ts'
import { describeWayOfAction } from './way-of-action.ts'

const linesOf = ({ heads, rows }: ChartTable) => [
  heads.map(({ word }) => word).join(' | '),
  ...rows.map(({ head, cells }) =>
    [head, ...cells.map(({ said, remark }) => (remark ? `${said} (${remark})` : said))].join(' | '),
  ),
]

it('has a row a board and a number a status', () => {
  expect(linesOf(tableOf(describeStatusAtBoards(atBoards(1, 2))))).toEqual([
    'As known for | Off track | Out of date | All',
    'Board of 10 November 2020 | 1 | 1 | 2',
    '10 December 2020, today | 1 | 1 | 2',
  ])
})

it('has a row an area, and says how many were closed before this record began', () => {
  const before = inAreas(1, 7)
  const areas = before.areas.map((area) => ({ ...area, counts: { ...area.counts, complete: 3, closedBefore: 2 } }))
  expect(linesOf(tableOf(describeStatusByArea({ ...before, areas }))).at(-1)).toBe(
    '1. Title 1 | 1 | 1 | 1 | 1 | 1 | 1 | 3 (2 of them before this record began) | 7',
  )
})

it('has what is promised and agreed by each day, and the forecast where there is one', () => {
  const view = promised(2, 4)
  const ahead = { on: view.forecast.ranges[0]?.by ?? view.asAt.day, firstPromise: 4, presentPromise: 3, agreed: null }
  const burnUp = [...view.burnUp, ahead]
  expect(linesOf(tableOf(describeBurnUp({ ...view, burnUp })))).toEqual([
    'By the end of | First promise | Present promise | Agreed complete | Forecast',
    '10 November 2020 | 2 | 0 | 0 | –',
    '10 December 2020, today | 4 | 2 | 1 | –',
    '9 January 2021 | 4 | 3 | – | 3 to 7.5, most likely 5',
  ])
  expect(linesOf(tableOf(describeBurnUp({ ...view, forecast: { ranges: null } })))[0]).toBe(
    'By the end of | First promise | Present promise | Agreed complete',
  )
})

it('has what each board saw of an action', () => {
  const way = onItsWay(2)
  const atBoards = way.atBoards.map((one, at) => (at === 0 ? { ...one, status: null } : one))
  expect(linesOf(tableOf(describeWayOfAction({ ...way, atBoards })))).toEqual([
    'Board of | Delivery status',
    '11 October 2020 | Not in the plan',
    '10 November 2020 | Out of date',
  ])
})

it.each(CASES)('says each place once, with a cell a head: %s', (_name, chart) => {
  const { heads, rows } = tableOf(chart)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(chart.places.length)
  for (const { cells } of rows) expect(cells).toHaveLength(heads.length - 1)
})

it.each(CASES)('is walked series by series, with no more than its table says: %s', (_name, chart) => {
  const walks = walkOf(chart)
  expect(new Set(walks.map(({ key }) => key)).size).toBe(walks.length)
  for (const { said, steps } of walks) {
    expect(said).not.toMatch(/undefined|NaN|Infinity/)
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
  }
})
