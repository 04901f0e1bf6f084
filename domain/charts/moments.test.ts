import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { rollUp } from '../roll-up.ts'
import { columnsOf, placed } from './moments.ts'

const board = (heldOn: string, dataCutOffOn: string) => ({
  id: `board-${heldOn}`,
  kind: 'improvement-board' as const,
  title: 'Improvement Board',
  heldOn: day(heldOn),
  dataCutOffOn: day(dataCutOffOn),
})
const at = (meeting: ReturnType<typeof board> | null) => ({ meeting, ...rollUp(['on-track']) })

const AUGUST = at(board('2020-08-05', '2020-07-22'))
const TENTH = at(board('2020-12-10', '2020-12-02'))
const SIXTEENTH = at(board('2020-12-16', '2020-12-02'))
const today = { day: day('2020-12-10'), isNow: true }
const labels = (...of: Parameters<typeof columnsOf>) =>
  columnsOf(...of).map(({ label }) => label.join(' ').replace('\u00a0', ' '))

it.each([
  ['a board to come after today', [AUGUST, SIXTEENTH, at(null)], ['5 Aug 2020', '10 Dec today', '16 Dec to come']],
  [
    'a board of today before it, for it saw less',
    [AUGUST, TENTH, SIXTEENTH, at(null)],
    ['5 Aug 2020', '10 Dec board', '10 Dec today', '16 Dec to come'],
  ],
])('stands by date: %s', (_what, history, expected) => {
  expect(labels(history, today)).toEqual(expected)
})

it('says of a past day what had not met then', () => {
  const then = { day: day('2020-12-09'), isNow: false }
  expect(labels([AUGUST, TENTH, at(null)], then)).toEqual(['5 Aug 2020', '9 Dec as at', '10 Dec to come'])
})

it('has a past day’s own board meet on it', () => {
  const then = { day: day('2020-12-10'), isNow: false }
  expect(labels([AUGUST, TENTH, SIXTEENTH, at(null)], then)).toEqual([
    '5 Aug 2020',
    '10 Dec 2020',
    '10 Dec as at',
    '16 Dec to come',
  ])
  expect(columnsOf([AUGUST, TENTH, at(null)], then).map(({ state }) => state)).toEqual(['over', 'over', 'over'])
})

it('knows which column is the view', () => {
  const view = (...of: Parameters<typeof columnsOf>) =>
    columnsOf(...of).flatMap(({ key, isView }) => (isView ? key : []))
  expect(view([AUGUST, TENTH, SIXTEENTH, at(null)], today)).toEqual(['now'])
  expect(view([AUGUST, SIXTEENTH], { day: day('2020-12-02'), isNow: false })).toEqual(['board-2020-12-16'])
})

it('takes the last column of a meeting’s own view for that meeting', () => {
  const then = { day: day('2020-12-02'), isNow: false }
  expect(columnsOf([AUGUST, SIXTEENTH], then).at(-1)).toMatchObject({
    said: 'the board of 16 December 2020',
    label: ['16\u00a0Dec', '2020'],
    state: 'over',
  })
})

it('knows of a board before the view’s own meeting that it has met by then, and of one after it that it has not', () => {
  const committee = (heldOn: string) => at({ ...board(heldOn, '2020-12-02'), id: 'committee' })
  const then = { day: day('2020-12-02'), isNow: false }
  const states = (heldOn: string) => columnsOf([AUGUST, SIXTEENTH, committee(heldOn)], then).map(({ state }) => state)
  expect(states('2020-12-18')).toEqual(['over', 'over', 'over'])
  expect(states('2020-12-14')).toEqual(['over', 'over', 'to-come'])
})

it('places a marker after the last column whose data did not know of it, and never beyond the view', () => {
  const mark = (on: string, history = [AUGUST, TENTH, SIXTEENTH, at(null)]) =>
    placed([{ on: day(on), to: day(on), kind: 'visit', words: on }], columnsOf(history, today))
  expect(mark('2020-07-22')).toEqual([])
  expect(mark('2020-07-23')).toEqual([{ label: '2020-07-23', after: 0 }])
  expect(mark('2020-12-02')).toEqual([{ label: '2020-12-02', after: 0 }])
  expect(mark('2020-12-03')).toEqual([{ label: '2020-12-03', after: 1 }])
  expect(mark('2020-12-03', [AUGUST, SIXTEENTH, at(null)])).toEqual([{ label: '2020-12-03', after: 0 }])
})
