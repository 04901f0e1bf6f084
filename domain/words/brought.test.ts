import { expect, it } from 'vitest'
import { day, instant } from '../day.ts'
import { sayBrought, sayBroughtField, sayCells, sayTakenBack } from './brought.ts'

it('an action says its row, file and sheet, and who brought it on which day in London', () => {
  const brought = { file: 'plan.xlsx', sheet: 'Plan', row: 14, recordedBy: 'Alex Example' }
  expect(sayBrought({ ...brought, recordedAt: instant('2020-06-03T23:30:00.000Z') })).toBe(
    'Brought in from row 14 of plan.xlsx, sheet “Plan”, on 4 June 2020 by Alex Example',
  )
  expect(sayTakenBack(day('2020-12-04'))).toBe('The whole sheet was taken back on 4 December 2020.')
})

it.each([
  [[], 'No cell'],
  [['D7'], 'D7'],
  [['D7', 'D7#note', 'E8'], 'D7, comment on D7, E8'],
  [Array.from({ length: 12 }, (_, i) => `A${i + 1}`), 'A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12'],
  [Array.from({ length: 13 }, (_, i) => `A${i + 1}`), '13 cells'],
])('the cells %j are said', (cells, said) => {
  expect(sayCells(cells)).toBe(said)
})

it('a column of the plan’s own is called by its own name', () => {
  expect([sayBroughtField('ownColumns', 'Cost'), sayBroughtField('ownerPost')]).toEqual(['Cost', 'Owner'])
})
