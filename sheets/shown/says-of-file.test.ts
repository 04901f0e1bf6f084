import { expect, it } from 'vitest'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { saysOfFile } from './says-of-file.ts'

it('colours that are drawn by a rule are said to be read by nobody', () => {
  const plan = sheetOf([['Ref', 'Action']], 'Plan')
  expect(saysOfFile(bookOf(plan))).toEqual([])
  expect(saysOfFile(bookOf({ ...plan, colouredByRule: ['E2:E9'] }, sheetOf([['Key']], 'Key')))).toEqual([
    expect.stringMatching(/^Colours that rules draw on “Plan” are not read/),
  ])
})

it('bars that are drawn in colour are said to be read by nobody, where the sheet is seen', () => {
  const bar = { fill: '4472C4' }
  const plan = sheetOf([
    ['Action', 'Apr', 'May', 'Jun'],
    ['Visit', bar, bar, ''],
  ])
  expect(saysOfFile(bookOf(plan))).toEqual([
    expect.stringMatching(/^Bars drawn in colour in columns B to D of “Plan” are not read/),
  ])
  expect(saysOfFile(bookOf({ ...plan, hidden: true }))).toEqual([])
})

const hidden = (text: string) => ({ text, hidden: true as const })

it.each<[what: string, rows: Parameters<typeof sheetOf>[0], says: RegExp[]]>([
  [
    'a hidden column',
    [
      ['Ref', 'Action', hidden('Notes')],
      ['1', 'Visit', hidden('Not for the board')],
    ],
    [/^Column C of “Plan” is hidden/],
  ],
  [
    'two hidden columns',
    [
      ['Ref', hidden('Notes'), hidden('Cost')],
      ['1', hidden('A'), hidden('B')],
    ],
    [/^Columns B, C of “Plan” are hidden/],
  ],
  [
    'a hidden row',
    [
      ['Ref', 'Action'],
      [hidden('1'), hidden('Visit')],
    ],
    [],
  ],
  [
    'one hidden cell',
    [
      ['Ref', 'Action'],
      ['1', hidden('Visit')],
    ],
    [],
  ],
])('%s is said', (_what, rows, says) => {
  expect(saysOfFile(bookOf(sheetOf(rows)))).toEqual(says.map((one) => expect.stringMatching(one)))
})
