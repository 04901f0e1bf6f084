import { expect, it } from 'vitest'
import { widthsOf } from './column-widths.ts'

const of = (columns: [head: string, share: number][], ...rows: string[][]) =>
  widthsOf({ columns: columns.map(([head, share]) => ({ head, share })), rows }).map((width) => Math.round(width))

it.each([
  [
    'by its shares where every word has room',
    of(
      [
        ['A', 1],
        ['B', 3],
      ],
      ['a', 'b'],
    ),
    [18, 53],
  ],
  [
    'and no narrower than its longest word',
    of(
      [
        ['Ref', 1],
        ['Action', 19],
      ],
      ['SR(25/26)01', 'See'],
    ),
    [11, 59],
  ],
  [
    'nor than its head',
    of(
      [
        ['Complete', 1],
        ['Action', 19],
      ],
      ['1', 'See'],
    ),
    [9, 61],
  ],
  [
    'nor than what parts at a hyphen or a blank',
    of(
      [
        ['Ref', 1],
        ['Action', 19],
      ],
      ['re-inspection on', 'See'],
    ),
    [10, 60],
  ],
  [
    'where one that has room by its share has none once others have theirs',
    of(
      [
        ['A', 1],
        ['B', 1],
        ['C', 1],
      ],
      ['a'.repeat(17), 'b'.repeat(17), 'c'.repeat(40)],
    ),
    [23, 23, 23],
  ],
  [
    'by what each needs, where all are too narrow',
    of(
      [...'ABCDEF'].map((head): [string, number] => [head, 1]),
      [...'abcdef'].map((one) => one.repeat(30)),
    ),
    [16, 16, 16, 16, 16, 16],
  ],
  ['of one column, all', of([['A', 1]], ['a'.repeat(40)]), [70]],
  [
    'of no row, by the heads',
    of([
      ['A', 1],
      ['Complete', 9],
    ]),
    [7, 63],
  ],
])('is so wide: %s', (_what, widths, expected) => {
  expect(widths).toEqual(expected)
})

it('leaves to words what figures do not need', () => {
  const columns = [
    { head: 'As known for', share: 16 },
    { head: 'On track', share: 7, isCount: true as const },
    { head: 'Complete', share: 15, isCount: true as const },
  ]
  const rounded = (rows: string[][]) => widthsOf({ columns, rows }).map((width) => Math.round(width))
  expect(rounded([['Board of 18 February 2020', '4', '5']])).toEqual([54, 6, 9])
})

it('gives figures more room where letters are wider, by what the words beside them can spare', () => {
  const columns = [
    { head: 'As known for', share: 16 },
    { head: 'Not begun', share: 7, isCount: true as const },
    { head: 'Complete', share: 15, isCount: true as const },
  ]
  const rows = [['Board of 18 February 2020', '4', '5']]
  const rounded = (letters: number) => widthsOf({ columns, rows }, letters).map((width) => Math.round(width))
  expect(rounded(1)).toEqual([54, 6, 9])
  expect(rounded(1.2)).toEqual([52, 7, 11])
})
