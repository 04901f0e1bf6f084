import { expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { monthsAgain } from './months-again.ts'

const ACTIONS = [
  ['1.1', 'Hold every meeting in time', 'A'],
  ['1.2', 'Health and police come', 'G'],
]
const OTHERS = [
  ['2.1', 'Write the offer to care leavers', 'A'],
  ['2.2', 'Visit every child alone', 'G'],
]

test.each([
  [
    'the same actions in three months',
    [
      ['Sept 2020', ACTIONS],
      ['Oct 2020', ACTIONS],
      ['Nov 2020', ACTIONS],
    ],
    ['Sept 2020', 'Oct 2020'],
  ],
  [
    'other actions in each month',
    [
      ['Sept', OTHERS],
      ['Oct', ACTIONS],
    ],
    [],
  ],
  [
    'an area a sheet',
    [
      ['Front door', ACTIONS],
      ['Care', ACTIONS],
    ],
    [],
  ],
  [
    'one month',
    [
      ['Nov', ACTIONS],
      ['Key', OTHERS],
    ],
    [],
  ],
] as const)('of %s come again %j', (_, sheets, again) => {
  expect([...monthsAgain(sheets.map(([name, rows]) => sheetOf(rows, name))).keys()]).toEqual(again)
})
