import { describe, expect, it } from 'vitest'
import { day } from '../day.ts'
import { rollUp } from '../roll-up.ts'
import type { MeetingKind } from '../vocabulary.ts'
import { altOf, captionOf } from './chart.ts'
import { describeStatusAtBoards } from './status-at-boards.ts'
import { NOW, PLAN } from './testing/views.ts'

const meeting = (kind: MeetingKind, heldOn: string, cutOff: string) => ({
  id: `${kind}-${heldOn}`,
  kind,
  heldOn: day(heldOn),
  dataCutOffOn: day(cutOff),
})
const board = (heldOn: string, cutOff: string) => meeting('improvement-board', heldOn, cutOff)
const OCTOBER = { meeting: board('2020-10-28', '2020-10-14'), ...rollUp(['off-track', 'off-track', 'on-track']) }
const TODAY = { meeting: null, ...rollUp(['off-track', 'on-track', 'complete'], 1) }
const COMING = { meeting: board('2020-12-16', '2020-12-02'), ...rollUp(['off-track', 'on-track', 'on-track']) }
const view = { plan: PLAN, asAt: NOW, history: [OCTOBER, COMING, TODAY] }

describe('a plan at its boards', () => {
  const chart = describeStatusAtBoards(view)

  it('says what happened, the figures of now, and what is counted from when to when', () => {
    expect(altOf(chart)).toBe(
      'Off-track actions were 2 in October 2020 and have fallen to 1. ' +
        '10 December 2020: 3 actions: 1 off track, 1 on track and 1 complete (before this record began).',
    )
    expect(captionOf(chart)).toBe(
      'Number of actions of the plan by delivery status, as known at each board’s data cut-off, 14 October 2020 to 10 December 2020. Source: this plan’s record.',
    )
  })

  it('has a place a board in the order of their days, and a series a status that any of them shows', () => {
    expect(
      chart.places.map(({ head, label, isView }) => [head, label.join(' ').replace('\u00a0', ' '), isView]),
    ).toEqual([
      ['Board of 28 October 2020', '28 Oct 2020', false],
      ['10 December 2020, today', '10 Dec today', true],
      ['Board of 16 December 2020', '16 Dec to come', false],
    ])
    expect(chart.series.map(({ letter, name, values }) => [letter, name, values])).toEqual([
      ['R', 'Off track', [2, 1, 1]],
      ['G', 'On track', [1, 1, 2]],
      ['B', 'Complete', [0, 1, 0]],
    ])
    expect(chart.series.at(-1)?.remarks).toEqual([null, 'before this record began', null])
  })

  it('says which board has not met, and what its papers show', () => {
    expect(chart.notMet).toEqual(['The board of 16 December 2020 has not met: its papers show 2 December 2020.'])
    const past = describeStatusAtBoards({ ...view, asAt: { day: day('2020-12-10'), isNow: false } })
    expect(past.notMet).toEqual(['The board of 16 December 2020 had not met: its papers show 2 December 2020.'])
    const meets = describeStatusAtBoards({ ...view, asAt: { day: day('2020-12-16'), isNow: true } })
    expect(meets.notMet).toEqual(['The board of 16 December 2020 meets today: its papers show 2 December 2020.'])
  })

  it('marks a visit between the boards that did and did not know of it, and says it in a note', () => {
    const visit = { on: day('2020-11-20'), to: day('2020-11-21'), kind: 'visit' as const, words: 'Monitoring visit 1' }
    const { marks, notes } = describeStatusAtBoards({ ...view, markers: [visit] })
    expect(marks).toEqual([{ after: 0, label: 'Monitoring visit 1' }])
    expect(notes).toEqual(['Dashed: Monitoring visit 1, 20 to 21 November 2020.'])
  })

  it('tells no story of what a board has not seen', () => {
    const worse = { ...COMING, ...rollUp(['off-track', 'off-track', 'off-track']) }
    expect(describeStatusAtBoards({ ...view, history: [OCTOBER, worse, TODAY] }).story).toBe(chart.story)
  })

  it.each<[MeetingKind, string]>([
    ['improvement-board', 'Board of 18 December 2020'],
    ['scrutiny-committee', 'Scrutiny committee of 18 December 2020'],
    ['quarterly-review', 'Quarterly review of 18 December 2020'],
    ['staff-reference-group', 'Staff reference group of 18 December 2020'],
  ])('is shown to a meeting of each kind by its own name, beside the boards that it follows: %s', (kind, head) => {
    const own = { ...OCTOBER, meeting: meeting(kind, '2020-12-18', '2020-10-14') }
    const june = { meeting: board('2020-06-24', '2020-06-10'), ...rollUp(['off-track', 'off-track', 'off-track']) }
    const shown = describeStatusAtBoards({
      plan: PLAN,
      asAt: { day: day('2020-10-14'), isNow: false },
      history: [june, OCTOBER, own],
    })
    expect(shown.places.map((place) => [place.head, place.said, place.isView])).toEqual([
      ['Board of 24 June 2020', 'the board of 24 June 2020', false],
      ['Board of 28 October 2020', 'the board of 28 October 2020', false],
      [head, `the ${head.charAt(0).toLowerCase()}${head.slice(1)}`, true],
    ])
    expect(shown.notMet).toEqual([])
    expect(altOf(shown)).toBe(
      'Off-track actions were 3 in June 2020 and had fallen to 2. 14 October 2020: 3 actions: 2 off track and 1 on track.',
    )
  })

  it('tells no story of one day that it knows twice', () => {
    const own = { ...OCTOBER, meeting: meeting('scrutiny-committee', '2020-12-18', '2020-10-14') }
    const asAt = { day: day('2020-10-14'), isNow: false }
    expect(describeStatusAtBoards({ plan: PLAN, asAt, history: [OCTOBER, own] }).story).toBe(
      '2 of 3 actions were off track',
    )
  })

  it('draws the last of many and tells the story of all', () => {
    const { places, all, story } = describeStatusAtBoards(view, { last: (columns) => columns.slice(-2) })
    expect(places.map(({ key }) => key)).toEqual(['now', 'improvement-board-2020-12-16'])
    expect(all).toBe(3)
    expect(story).toBe(chart.story)
  })

  it('calls statuses what the plan calls them, and says whose actions they are', () => {
    const own = describeStatusAtBoards({ ...view, plan: { statusWords: { 'off-track': 'Red' } } }, { whose: 'area 2' })
    expect(own.series[0]?.name).toBe('Red')
    expect(own.story).toContain('“Red” actions')
    expect(own.caption).toBe('Actions of area 2 by delivery status at each board')
  })
})
