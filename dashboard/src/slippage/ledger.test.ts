import { expect, it } from 'vitest'
import type { SlippageView } from '../../../domain/contract/slippage.ts'
import { ledgerOf } from './ledger.ts'

type One = SlippageView['actions'][number]
const action = (ref: string, own: Partial<One['action']> = {}) =>
  ({ ref, title: ref, state: 'active', dueOn: '2021-03-31', timesRedated: 0, reported: null, ...own }) as One['action']
const lost = (ref: string, daysLost: number, own?: Partial<One['action']>): One =>
  ({ action: action(ref, own), daysLost, moves: [] }) as unknown as One

const ACTIONS = [
  lost('1', 90),
  lost('2', 30),
  lost('3', 10),
  lost('4', 0, { timesRedated: 1 }),
  lost('5', 0),
  lost('6', 0, { dueOn: null }),
  lost('7', 0, { state: 'withdrawn' }),
]
const shown = (most: number) => {
  const { rows, ...counts } = ledgerOf(ACTIONS, most)
  return { refs: rows.map((row) => row.action.ref), ...counts }
}

it('lists what lost days or was moved, and counts what stands by its first promise', () => {
  expect(shown(Infinity)).toEqual({ refs: ['1', '2', '3', '4'], beyond: 0, kept: 1 })
})

it('lists the first of many, and says how many there are beyond', () => {
  expect(shown(2)).toEqual({ refs: ['1', '2'], beyond: 2, kept: 1 })
})

it('leaves none away alone', () => {
  expect(shown(3)).toEqual({ refs: ['1', '2', '3', '4'], beyond: 0, kept: 1 })
})
