import { expect, test } from 'vitest'
import { propose } from '../../propose.ts'
import { bookOf, sheetOf } from '../../testing/sheet-of.ts'

type Rows = Parameters<typeof sheetOf>[0]

const read = (above: Rows, heads: string[], rows: Rows) => {
  const all = rows.map((cells, i) => [...cells, `Do the thing ${i + 1}`, 'Head of Service', 'On track'])
  const [sheet] = propose(bookOf(sheetOf([...above, [...heads, 'Action', 'Lead', 'Status'], ...all]))).sheets
  return sheet?.rows?.map(({ area, measure, own }) => [area, measure, ...own.map(({ text }) => text)])
}

test.each<[what: string, above: Rows, heads: string[], rows: Rows, expected: (string | null)[][]]>([
  [
    'written once, over empty cells',
    [],
    ['Objective'],
    [['Safe'], [''], ['Heard'], ['']],
    [
      ['Safe', null],
      ['Safe', null],
      ['Heard', null],
      ['Heard', null],
    ],
  ],
  [
    'written with each',
    [],
    ['Objective'],
    [['Nine in ten'], ['All'], ['Half'], ['Ten']],
    [
      [null, 'Nine in ten'],
      [null, 'All'],
      [null, 'Half'],
      [null, 'Ten'],
    ],
  ],
  [
    'not at the top',
    [],
    ['Objective'],
    [[''], ['Nine in ten'], [''], ['']],
    [
      [null, null],
      [null, 'Nine in ten'],
      [null, null],
      [null, null],
    ],
  ],
  [
    'beside an outcome of each',
    [],
    ['Objective', 'Outcome'],
    [
      ['Safe', 'a'],
      ['', 'b'],
      ['Heard', 'c'],
      ['', 'd'],
    ],
    [
      ['Safe', 'a'],
      ['Safe', 'b'],
      ['Heard', 'c'],
      ['Heard', 'd'],
    ],
  ],
  [
    'both with each',
    [],
    ['Objective', 'Outcome'],
    [
      ['w', 'a'],
      ['x', 'b'],
      ['y', 'c'],
      ['z', 'd'],
    ],
    [
      [null, 'a', 'w'],
      [null, 'b', 'x'],
      [null, 'c', 'y'],
      [null, 'd', 'z'],
    ],
  ],
  [
    'below a head of an area',
    [['Priority 1: Care'], []],
    ['Objective'],
    [['Safe'], [''], ['Heard'], ['']],
    [
      ['Priority 1: Care', null, 'Safe'],
      ['Priority 1: Care', null],
      ['Priority 1: Care', null, 'Heard'],
      ['Priority 1: Care', null],
    ],
  ],
  [
    'a measure that few have',
    [],
    ['Success measure'],
    [['Nine in ten'], [''], [''], ['']],
    [
      [null, 'Nine in ten'],
      [null, null],
      [null, null],
      [null, null],
    ],
  ],
])('what actions are for, %s', (_what, above, heads, rows, expected) => {
  expect(read(above, heads, rows)).toEqual(expected)
})
