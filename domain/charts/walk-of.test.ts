import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { rollUp } from '../roll-up.ts'
import { describeBurnUp } from './burn-up.ts'
import { describeStatusAtBoards } from './status-at-boards.ts'
import { describeStatusByArea } from './status-by-area.ts'
import { inAreas, NOW, onItsWay, PLAN, promised } from './testing/views.ts'
import { walkOf } from './walk-of.ts'
import { describeWayOfAction } from './way-of-action.ts'

const offTrackAt = (...counts: number[]) =>
  walkOf(
    describeStatusAtBoards({
      plan: PLAN,
      asAt: NOW,
      history: counts.map((count, at) => ({
        ...rollUp([...Array<'off-track'>(count).fill('off-track'), 'on-track']),
        meeting:
          at === counts.length - 1
            ? null
            : {
                id: `b${at}`,
                kind: 'improvement-board',
                heldOn: day(`2020-0${at + 1}-01`),
                dataCutOffOn: day(`2020-0${at + 1}-01`),
              },
      })),
    }),
  ).find(({ key }) => key === 'off-track')

it.each([
  [[1], 'Off track: 1'],
  [[2, 2, 2], 'Off track: 2 throughout'],
  [[1, 3], 'Off track: 1 at first, 3 at last'],
  [[1, 9, 5], 'Off track: 1 at first, 9 at most, 5 at last'],
  [[5, 1, 4], 'Off track: 5 at first, 1 at least, 4 at last'],
  [[2, 9, 0, 5], 'Off track: 2 at first, 9 at most, 0 at least, 5 at last'],
])('says where a status went: %j', (counts, said) => {
  expect(offTrackAt(...counts)?.said).toBe(said)
})

it('names each board with its figure', () => {
  expect(offTrackAt(1, 3)?.steps.map(({ said }) => said)).toEqual([
    'Board of 1 January 2020: 1',
    '10 December 2020, today: 3',
  ])
})

it('counts a status over areas', () => {
  const [first] = walkOf(describeStatusByArea(inAreas(2, 14)))
  expect(first?.said).toBe('Off track: 2 in all')
  expect(first?.steps.map(({ said }) => said)).toEqual(['1. Title 1: 1', '2. Title 2: 1'])
})

it('names of a line the days on which it changed, and each day of a forecast', () => {
  const view = promised(4, 4)
  const burnUp = view.burnUp.map((point, at) => ({ ...point, firstPromise: at < 2 ? 1 : 4 }))
  const walks = walkOf(describeBurnUp({ ...view, burnUp }))
  expect(walks[0]).toMatchObject({
    said: 'First promise: 1 at first, 4 at last',
    steps: [{ said: '11 September 2020: 1' }, { said: '10 November 2020: 4' }],
  })
  expect(walks.at(-1)).toMatchObject({
    said: 'Forecast, eight futures in ten',
    steps: [
      { said: '9 January 2021: 3 to 7.5, most likely 5' },
      {},
      { said: 'Re-inspection expected about March 2021: 9 to 22.5, most likely 15' },
    ],
  })
})

it('names some of many places, each line from the first of them, and tells what it is of all', () => {
  const view = promised(4, 4)
  const named = (on: string) => on > '2020-10-31' && on < '2021-02-01'
  const [first] = walkOf(
    describeBurnUp({ ...view, burnUp: view.burnUp.map((point) => ({ ...point, firstPromise: 3 })) }),
    named,
  )
  expect(first).toMatchObject({ said: 'First promise: 3 throughout', steps: [{ said: '10 November 2020: 3' }] })
  expect(
    walkOf(describeBurnUp(view), named)
      .at(-1)
      ?.steps.map(({ key }) => key),
  ).toEqual(['2021-01-09'])
  expect(walkOf(describeWayOfAction(onItsWay(8)), (key) => key > 'board-2020-06')[0]).toMatchObject({
    said: 'Off track: at 2 boards',
    steps: [{ said: '10 November 2020' }],
  })
})

it('names the boards that saw an action so', () => {
  expect(walkOf(describeWayOfAction(onItsWay(8)))[0]).toMatchObject({
    said: 'Off track: at 2 boards',
    steps: [{ said: '14 April 2020' }, { said: '10 November 2020' }],
  })
})
