import { expect, it } from 'vitest'
import { pasteTable } from './paste-table.ts'

it.each<[what: string, text: string, rows: string[][]]>([
  ['nothing', '', []],
  ['one cell', 'Pods', [['Pods']]],
  [
    'cells and rows, however lines end',
    'a\tb\r\nc\td\ne\tf\rg\th\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  [
    'empty cells where they stand',
    '\ta\t\n\t\t\nb\t\t',
    [
      ['', 'a', ''],
      ['b', '', ''],
    ],
  ],
  ['line ends and tabs in quotes', '"a\nb"\t"c\td"\te', [['a\nb', 'c\td', 'e']]],
  ['quotes in quotes', '"Two ""pods"""\tb', [['Two "pods"', 'b']]],
  ['a cell of nothing in quotes', '""\tb', [['', 'b']]],
  [
    'a quote that is a word’s own',
    '"Signs of Safety" is used\tb\n"c\td',
    [
      ['"Signs of Safety" is used', 'b'],
      ['"c', 'd'],
    ],
  ],
  ['a quote within a cell', 'a 5" rule\t"b"', [['a 5" rule', 'b']]],
])('reads %s', (_what, text, rows) => {
  expect(pasteTable(text)).toEqual(rows)
})
