import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayBasis } from './forecast.ts'

const NONE = { milestones: 0, closures: 0, moves: 0 }
const on = day('2026-11-26')
const open = (count: number, from = '2027-03-01') =>
  Array.from({ length: count }, (_, i) => day(`${from.slice(0, 8)}${String(i + 1).padStart(2, '0')}`))

it('a forecast says what it is drawn from', () => {
  expect(sayBasis({ milestones: 41, closures: 3, moves: 17 }, null)).toBe(
    'From this plan’s own record: 41 milestones done, 3 actions closed and 17 date changes.',
  )
})

it.each([
  [
    'a plan of twelve actions never can: it says so',
    NONE,
    open(12),
    'There is too little to say: none of the plan’s promises has ended in this record, and at least 20 promises must have ended. This plan has too few for a forecast: its due dates and milestones are 12. More milestones with a day make one possible.',
  ],
  [
    'one short of enough',
    { ...NONE, milestones: 1 },
    open(18),
    'There is too little to say: 1 milestone done, 0 actions closed and 0 date changes, and at least 20 promises must have ended. This plan has too few for a forecast: its due dates and milestones are 19. More milestones with a day make one possible.',
  ],
  [
    'just enough: on the day of the last of them',
    { ...NONE, milestones: 1 },
    open(19),
    'There is too little to say: 1 milestone done, 0 actions closed and 0 date changes, and at least 20 promises must have ended. So many will have ended on 19 March 2027 at the earliest, if each is kept on its day.',
  ],
  [
    'more than enough: on the day of the twentieth, in whatever order they come',
    NONE,
    open(25).reverse(),
    'There is too little to say: none of the plan’s promises has ended in this record, and at least 20 promises must have ended. So many will have ended on 20 March 2027 at the earliest, if each is kept on its day.',
  ],
  [
    'enough that are past their day',
    NONE,
    open(20, '2026-03-01'),
    'There is too little to say: none of the plan’s promises has ended in this record, and at least 20 promises must have ended. So many will have ended once what is past its day is done.',
  ],
  [
    'enough that ended, all by being moved',
    { ...NONE, moves: 20 },
    [],
    'There is too little to say: 0 milestones done, 0 actions closed and 20 date changes, and none of those promises was kept.',
  ],
])('of too little it says when there can be a forecast: %s', (_when, ended, openOn, said) => {
  expect(sayBasis(ended, { least: 20, openOn, on })).toBe(said)
})
