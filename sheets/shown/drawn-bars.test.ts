import { expect, it } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { drawnBars } from './drawn-bars.ts'

const bar = (fill = '4472C4') => ({ fill })
const HEAD = ['Ref', 'Action', 'Apr', 'May', 'Jun']

it.each<[what: string, rows: Parameters<typeof sheetOf>[0], found: string[]]>([
  ['bars under three months', [HEAD, ['1', 'Visit', bar(), bar(), '']], ['C', 'E']],
  ['bars of one colour that could rate', [HEAD, ['1', 'Visit', bar('00B050'), bar('00B050'), '']], ['C', 'E']],
  ['colours that rate each month', [HEAD, ['1', 'Visit', bar('00B050'), bar('FF0000'), '']], []],
  ['words below the months', [HEAD, ['1', 'Visit', bar(), { ...bar(), text: 'G' }, '']], []],
  ['one cell in colour', [HEAD, ['1', 'Visit', bar(), '', '']], []],
  ['months without a colour below', [HEAD, ['1', 'Visit']], []],
  [
    'two months',
    [
      ['Ref', 'Action', 'Apr', 'May'],
      ['1', 'Visit', bar(), bar()],
    ],
    [],
  ],
  ['a colour in other columns', [HEAD, [bar(), bar(), '', '', '']], []],
])('of %s', (_what, rows, found) => {
  expect(drawnBars(sheetOf(rows))).toEqual(found)
})
