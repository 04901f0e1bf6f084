import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
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

it('holds for another table of its sheet, though it stands below the first', () => {
  const head = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
  const act = (ref: string, rag: string) => [ref, 'Hold every meeting in time', 'Head of Service', '30/06/2025', rag]
  const other = ['Action', 'No', 'By when', 'Owner', 'Status']
  const rows = [head, act('1', 'G'), act('2', 'R'), ['R', 'A', 'G'], WORDS, [], other]
  const [, second] = propose(bookOf(sheetOf([...rows, ['Ask every child', '3', '30/06/2025', 'DCS', 'A']]))).sheets
  expect(second?.rows?.map(({ rating }) => rating?.means)).toEqual(['at-risk'])
})
