import { expect, it } from 'vitest'
import { rollUp } from '../roll-up.ts'
import { storyOfAreas, storyOfBoards } from './chart-titles.ts'

const TOTAL = 10
const counts = (offTrack: number, total = TOTAL) =>
  rollUp([...Array<'off-track'>(offTrack).fill('off-track'), ...Array<'on-track'>(total - offTrack).fill('on-track')])
    .counts

const WHEN = ['March', 'May', 'June', 'August', 'today']
const boards = (...offTrack: number[]) =>
  offTrack.map((count, index) => ({
    month: WHEN[index + WHEN.length - offTrack.length] ?? '',
    said: `the board of ${WHEN[index + WHEN.length - offTrack.length] ?? ''}`,
    counts: counts(count),
  }))

it.each([
  ['nothing to tell', [], 'Nothing has been reported to a board yet'],
  ['one moment is no trend', [3], '3 of 10 actions are off track'],
  ['one moment, one action', [1], '1 of 10 actions is off track'],
  ['one moment, none', [0], 'No action is off track'],
  ['never any', [0, 0, 0], 'No action has been off track at any board'],
  ['always as many', [2, 2, 2], 'The number of actions off track has stayed at 2'],
  ['always one', [1, 1], 'The number of actions off track has stayed at 1'],
  ['rose and fell', [1, 4, 8, 6, 5], 'Off-track actions rose to 8 in June and have fallen to 5'],
  ['rose and fell to where it stays', [1, 8, 5, 5], 'Off-track actions rose to 8 in June and have fallen to 5'],
  ['the last of two equal peaks', [1, 8, 2, 8, 5], 'Off-track actions rose to 8 in August and have fallen to 5'],
  ['fell from the start', [6, 5, 4], 'Off-track actions were 6 in June and have fallen to 4'],
  ['stayed high, then fell', [6, 6, 4], 'Off-track actions were 6 in August and have fallen to 4'],
  ['all put right', [2, 5, 0], 'Off-track actions rose to 5 in August; now there are none'],
  [
    'fell and is rising again',
    [1, 9, 3, 5],
    'Off-track actions rose to 9 in June, fell to 3 by August and have risen again to 5',
  ],
  [
    'fell to none and is rising',
    [1, 2, 0, 1],
    'Off-track actions rose to 2 in June, fell to none by August and have risen again to 1',
  ],
  ['the most so far', [1, 3, 5], '5 of 10 actions are off track, the most so far: up from 3'],
  ['the most, and no better', [1, 5, 5], '5 of 10 actions are off track, the most so far and no fewer since August'],
  ['back at its worst', [5, 3, 5], '5 of 10 actions are off track, the most so far: up from 3'],
])('a chart of time tells: %s', (_case, offTrack, expected) => {
  expect(storyOfBoards(boards(...offTrack))).toBe(expected)
})

it('never says that something is so since the month that it is said in', () => {
  const december = { month: 'December 2020', counts: counts(5) }
  const moments = [
    { month: 'October 2020', said: 'the board of 28 October 2020', counts: counts(2) },
    { ...december, said: 'the board of 10 December 2020' },
    { ...december, said: '11 December 2020, today' },
  ]
  expect(storyOfBoards(moments)).toBe(
    '5 of 10 actions are off track, the most so far and no fewer since the board of 10 December 2020',
  )
})

it.each([
  ['one moment', [3], '3 of 10 actions were off track'],
  ['none', [0], 'No action was off track'],
  ['never any', [0, 0], 'No action had been off track at any board'],
  ['always one', [1, 1], 'The number of actions off track had stayed at 1'],
  ['rose and fell', [1, 8, 5], 'Off-track actions rose to 8 in August and had fallen to 5'],
  ['all put right', [2, 5, 0], 'Off-track actions rose to 5 in August; then there were none'],
  ['the most so far', [1, 5], '5 of 10 actions were off track, the most so far: up from 1'],
])('of a past day it is told in the past: %s', (_case, offTrack, expected) => {
  expect(storyOfBoards(boards(...offTrack), true)).toBe(expected)
})

const areas = (...offTrack: number[]) =>
  offTrack.map((count, index) => ({ number: index + 1, title: `Title ${index + 1}`, counts: counts(count) }))

it.each([
  ['no areas', [], 'The plan has no priority areas yet'],
  ['none off track', [0, 0], 'No priority area has an action off track'],
  ['the only one', [0, 1, 0], 'The one off-track action is in area 2, Title 2'],
  ['both in one area', [0, 2, 0], 'Both off-track actions are in area 2, Title 2'],
  ['all in one area', [0, 3, 0], 'All 3 off-track actions are in area 2, Title 2'],
  ['most in one', [1, 3, 1], '3 of 5 off-track actions are in area 2, Title 2'],
  ['more in one than in any other', [1, 2, 1, 0], '2 of 4 off-track actions are in area 2, Title 2'],
  ['a tie names none', [2, 2, 1], 'The 5 off-track actions are spread over 3 of 3 priority areas'],
])('a chart of areas tells: %s', (_case, offTrack, expected) => {
  expect(storyOfAreas(areas(...offTrack))).toBe(expected)
})
