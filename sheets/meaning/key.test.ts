import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { codeOf, readKey } from './key.ts'

const read = (...rows: Parameters<typeof sheetOf>[0]) =>
  Object.fromEntries(readKey(sheetOf(rows).cells).map(({ code, means }) => [code, means]))

describe('a key', () => {
  test.each<[string, Parameters<typeof sheetOf>[0], Record<string, string | null>]>([
    [
      'in one line',
      [['R = off track, A = at risk, G = on track, C = complete']],
      { red: 'off-track', amber: 'at-risk', green: 'on-track', c: 'complete' },
    ],
    [
      'a cell each, behind the word',
      [['KEY', 'RED Off track', 'AMBER On track', 'GREEN Complete', 'BLUE Complete and checked by peers']],
      { red: 'off-track', amber: 'on-track', green: 'complete', blue: 'complete' },
    ],
    [
      'numbers below each other',
      [['1  Fully Achieved'], ['2  On Track (but not yet due)'], ['3  Slipped'], ['4  Not Achieved']],
      { 1: 'complete', 2: 'on-track', 3: null, 4: 'off-track' },
    ],
    [
      'a code and beside it its words',
      [
        ['R', 'Off track'],
        ['G', 'On track'],
      ],
      { red: 'off-track', green: 'on-track' },
    ],
    [
      'colours with words beside',
      [
        [{ fill: 'FF0000' }, 'Not achieved'],
        [{ fill: '00B050' }, 'Achieved'],
      ],
      { red: 'off-track', green: 'complete' },
    ],
    [
      'words on colours',
      [
        [
          { text: 'Slipping', fill: 'FFC000' },
          { text: 'On track', fill: '92D050' },
        ],
      ],
      { amber: 'at-risk', green: 'on-track' },
    ],
    [
      'lines of a cell, after its name',
      [['Key: Red – off track\nAmber – at risk\nBlue – closed']],
      { red: 'off-track', amber: 'at-risk', blue: 'complete' },
    ],
    [
      'a colour whose words say no status is in it',
      [['R = rejected by board, G = on track']],
      { red: null, green: 'on-track' },
    ],
    ['grey for what has left', [['Grey: withdrawn; Green: on track']], { grey: 'withdrawn', green: 'on-track' }],
    [
      'after a name of its own',
      [['BRAG: Blue – Complete and embedded; Green – On track; Red – Not progressing']],
      { blue: 'complete', green: 'on-track', red: null },
    ],
    [
      'in sentences',
      [['Key: Green = completed. Amber = on track. Red = not started']],
      { green: 'complete', amber: 'on-track', red: 'not-started' },
    ],
    [
      'letters of ratings side by side are none',
      [
        ['R', 'A', 'G', 'C'],
        ['A', 'G', 'G', 'R'],
      ],
      {},
    ],
    [
      'heads of counts are none',
      [
        ['Priority', 'Red', 'Amber', 'Green', 'Complete'],
        ['1', '2', '3', '4', '5'],
      ],
      {},
    ],
    ['one entry alone is none', [['G = on track']], {}],
    ['what is said of anything else is none', [['Version: 17', 'Updated: 8 June']], {}],
    ['a sentence is none', [['A plan for every child – on track or not'], ['Improvement plan']], {}],
  ])('%s', (_, rows, key) => {
    expect(read(...rows)).toEqual(key)
  })

  test('says itself as the sheet does', () => {
    expect(readKey(sheetOf([['R = off track, C = complete']]).cells)[1]).toEqual({
      code: 'c',
      says: 'C = complete',
      suggests: 'complete',
      means: 'complete',
      cells: ['A1'],
    })
  })
})

test.each([
  ['R', 'red'],
  [' Green ', 'green'],
  ['G ↑', 'green'],
  ['C', 'c'],
  ['On course', 'on course'],
])('%j is known as %s', (words, code) => {
  expect(codeOf(words)).toBe(code)
})
