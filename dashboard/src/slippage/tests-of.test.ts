import { expect, it } from 'vitest'
import type { Forecast } from '../../../domain/contract/slippage.ts'
import { day } from '../../../domain/day.ts'
import { testsOf } from './tests-of.ts'

const board = (heldOn: string) => ({ id: heldOn, title: 'Board', heldOn: day(heldOn), dataCutOffOn: day(heldOn) })
const BOARDS = ['2020-08-05', '2020-09-02', '2020-10-14', '2020-11-11', '2020-12-16'].map(board)
const HELD = [null, true, false, true]
const ALL: Forecast['backTest'] = HELD.flatMap((held, i) => {
  const [at, next] = [BOARDS[i], BOARDS[i + 1]]
  return at && next ? [{ at, next, range: null, actual: i, held }] : []
})
const shownOf = (most: number) => {
  const { shown, ...counts } = testsOf(ALL, most)
  return { shown: shown.map(({ madeOn, forOn }) => `${madeOn} for ${forOn}`), ...counts }
}

it('counts over all boards, also where it shows the last ones', () => {
  const counts = { all: 4, tested: 3, held: 2 }
  expect(shownOf(2)).toEqual({ shown: ['2020-10-14 for 2020-11-11', '2020-11-11 for 2020-12-16'], ...counts })
  expect(shownOf(Infinity)).toMatchObject({ shown: { length: 4 }, ...counts })
})
