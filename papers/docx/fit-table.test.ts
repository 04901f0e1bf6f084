import { expect, it } from 'vitest'
import { fitTable } from './fit-table.ts'

const OURS = 9864
const columns = [
  { head: 'As known for', share: 16 },
  ...['Off track', 'At risk', 'Not begun', 'On track', 'Awaiting sign-off', 'Complete', 'All'].map((head) => ({
    head,
    share: 8,
    isCount: true as const,
  })),
]
const rows = [['Board of 18 September 2020', ...Array<string>(7).fill('4')]]
const fit = (room: number, letters: number) => fitTable({ columns, rows }, { room, ours: OURS, letters })

it.each([
  ['our own sheet and letters', OURS, 1, 1],
  ['letters that are as wide as Verdana’s', OURS, 1.2, 1],
  ['a sheet with wide margins', 7900, 1, 0.95],
  ['both', 7900, 1.2, 0.8],
  ['large print', OURS, 1.6, 0.8],
  ['what fits in no size that anybody reads', 5700, 1.6, 0.7],
])('a table of eight columns has letters that fit: %s', (_on, room, letters, scale) => {
  const fitted = fit(room, letters)
  expect(fitted.scale).toBeCloseTo(scale)
  const total = fitted.widths.reduce((sum, width) => sum + width, 0)
  expect(total).toBeLessThanOrEqual(room)
  expect(total).toBeGreaterThan(room - 10)
})

it('a table that has room keeps the size of the text, however wide the sheet is', () => {
  const two = [
    { head: 'Ref', share: 1 },
    { head: 'Action', share: 9 },
  ]
  expect(
    fitTable({ columns: two, rows: [['1.1', 'See a doctor']] }, { room: 5700, ours: OURS, letters: 1.6 }).scale,
  ).toBe(1)
})
