import { expect, it } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { keyOverTwoRows } from './key-over-two-rows.ts'

type Row = Parameters<typeof sheetOf>[0][number]
const [RED, AMBER, GREEN] = ['FF0000', 'FFC000', '00B050'].map((fill) => ({ fill }))
const WORDS = ['Off track', 'At risk', 'On track']
const MEANT = ['red: off-track', 'amber: at-risk', 'green: on-track']

it.each<[what: string, rows: Row[], key: string[]]>([
  ['letters over their words', [['R', 'A', 'G'], WORDS], MEANT],
  ['words over their letters', [WORDS, ['R', 'A', 'G']], MEANT],
  ['colours over their words', [['Red', 'Amber', 'Green'], WORDS], MEANT],
  ['fills over their words', [[RED ?? '', AMBER ?? '', GREEN ?? ''], WORDS], MEANT],
  [
    'what it is called before the codes',
    [
      ['Key:', 'R', 'A', 'G'],
      ['', ...WORDS],
    ],
    MEANT,
  ],
  [
    'what it is called before the words',
    [
      ['', 'R', 'A', 'G'],
      ['RAG key', ...WORDS],
    ],
    MEANT,
  ],
  [
    'a meaning that is no status',
    [
      ['R', 'A', 'G'],
      ['Off track', 'At risk', 'As planned by the board'],
    ],
    ['red: off-track', 'amber: at-risk', 'green: null'],
  ],
  [
    'one code without words',
    [
      ['R', 'A', 'G'],
      ['Off track', 'At risk'],
    ],
    [],
  ],
  ['one code alone', [['R'], ['Off track']], []],
  [
    'one code twice',
    [
      ['R', 'R'],
      ['Off track', 'At risk'],
    ],
    [],
  ],
  [
    'ratings over other ratings',
    [
      ['R', 'A', 'G'],
      ['A', 'A', 'G'],
    ],
    [],
  ],
  [
    'months that are rated',
    [
      ['R', 'A', 'G'],
      ['April', 'May', 'June'],
    ],
    [],
  ],
  [
    'an action below another',
    [
      ['1', 'Visit', 'R'],
      ['2', 'Ask', 'At risk'],
    ],
    [],
  ],
  ['an empty row between', [['R', 'A', 'G'], [], WORDS], []],
])('%s: %j', (_what, rows, key) => {
  const found = keyOverTwoRows(sheetOf(rows).cells)
  expect(found.map(({ code, suggests }) => `${code}: ${String(suggests)}`)).toEqual(key)
})
