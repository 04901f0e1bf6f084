import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { describeBurnUp, isPromised } from './burn-up.ts'
import { altOf, captionOf, type Chart } from './chart.ts'
import { describeStatusByArea } from './status-by-area.ts'
import { CASES, inAreas, NOW, onItsWay, promised } from './testing/views.ts'
import { describeWayOfAction } from './way-of-action.ts'

const ENDLESS = { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: null } as const

it.each<[string, Chart, string, string]>([
  [
    'areas',
    describeStatusByArea(inAreas(2, 7)),
    'The one off-track action is in area 1, Title 1. 7 actions: 1 off track, 1 out of date, 1 at risk, 1 not started, 1 on track, 1 awaiting sign-off and 1 complete.',
    'Number of actions by delivery status in each priority area, as at 10 December 2020. Source: this plan’s record.',
  ],
  [
    'promises',
    describeBurnUp(promised(2, 4)),
    '3 actions of the 4 first promised by now are not agreed complete. By 10 December 2020, 4 actions had first been promised and 2 by the present dates; 1 is agreed complete.',
    'Number of actions promised for, and agreed complete by, the end of each month, November 2020 to December 2020. Upright lines: today, and the re-inspection expected about June 2021. Source: this plan’s record.',
  ],
  [
    'promises that never moved, of a plan that expects no re-inspection',
    describeBurnUp({
      plan: { reinspectionExpectedOn: null },
      asAt: NOW,
      burnUp: [{ on: NOW.day, firstPromise: 1, presentPromise: 1, agreed: 0 }],
      forecast: { ranges: null },
    }),
    'The one action first promised by now is not agreed complete. By 10 December 2020, 1 action had been promised, by the first dates and by the present ones alike; none is agreed complete. The first and the present promise are the same throughout, so their lines lie on each other.',
    'Number of actions promised for, and agreed complete by, the end of each month, December 2020 to December 2020. Upright line: today. Source: this plan’s record.',
  ],
  [
    'the way of an action',
    describeWayOfAction(onItsWay(2)),
    'Of 2 boards, 1 saw it off track and 1 out of date. Its date moved once, first from 31 March 2020.',
    'What each board’s papers showed of action 2.3, 1 November 2019 to 31 March 2021. Dashed: today. Below the line: due 31 March 2021; hollow, when it was due before. Source: this plan’s record.',
  ],
  [
    'the way of an action without an end, looked back at',
    describeWayOfAction({
      ...onItsWay(0),
      asAt: { day: day('2020-12-10'), isNow: false },
      action: {
        ...onItsWay(0).action,
        due: ENDLESS,
        dueOn: null,
        originalDue: null,
        originalDueOn: null,
        timesRedated: 0,
      },
    }),
    'No board has seen it yet.',
    'What each board’s papers showed of action 2.3, 1 November 2019 to 10 December 2020. Dashed: 10 December 2020. Source: this plan’s record.',
  ],
])('says %s in its own sentences', (_what, chart, alt, caption) => {
  expect(altOf(chart)).toBe(alt)
  expect(captionOf(chart)).toBe(caption)
})

it('has the forecast begin at what is agreed today', () => {
  const { fan } = describeBurnUp(promised(2, 4))
  expect(fan?.points.slice(0, 2)).toEqual([
    { on: '2020-12-10', head: '10 December 2020', low: 1, middle: 1, high: 1 },
    { on: '2021-01-09', head: '9 January 2021', low: 3, middle: 5, high: 7.5 },
  ])
  expect(describeBurnUp({ ...promised(2, 4), forecast: { ranges: null } }).fan).toBeNull()
})

it('knows whether anything was promised', () => {
  expect(isPromised(promised(2, 4))).toBe(true)
  expect(isPromised(promised(2, 0))).toBe(false)
})

it.each(CASES)('describes in whole sentences without a day or a number that is none: %s', (_name, chart) => {
  for (const said of [altOf(chart), captionOf(chart)]) {
    expect(said).not.toMatch(/undefined|null|NaN|Invalid|\.\.|\s\s/)
    expect(said).toMatch(/\.$/)
  }
})
