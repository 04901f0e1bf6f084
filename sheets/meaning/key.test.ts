import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { codeOf } from './key-entry.ts'
import { readKey } from './key.ts'

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
      'of scores',
      [['Score: 1 = not started, 2 = in progress, 3 = complete']],
      { 1: 'not-started', 2: 'on-track', 3: 'complete' },
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
    [
      'parted by commas alone',
      [['RAG key: R off track, A at risk, G on track']],
      { red: 'off-track', amber: 'at-risk', green: 'on-track' },
    ],
    [
      'of shares',
      [['Red: 0–49%'], ['Amber: 50–79%'], ['Green: 80% and more']],
      { red: null, amber: null, green: null },
    ],
    [
      'a colour whose words say no status, below one that does',
      [['Red off track'], ['Amber watched closely']],
      { red: 'off-track', amber: null },
    ],
    ['letters with points', [['R. Off track'], ['A. At risk']], { red: 'off-track', amber: 'at-risk' }],
    ['steps of an action are none', [['a) Record in 48 hours'], ['b) Reduce delays'], ['(r) Missed visits']], {}],
    ['a list by letters is none', [['A) Reduce delays in adoption'], ['B) Overdue visits']], {}],
    [
      'of something else, below its name',
      [['Key'], ['Red High'], ['Blue Somebody sees to it']],
      { red: null, blue: null },
    ],
    ['of something else, behind its name', [['KEY', 'Red High risk', 'Blue Low risk']], { red: null, blue: null }],
    [
      'of something else in pairs',
      [
        ['R', 'High'],
        ['A', 'Medium'],
        ['G', 'Low'],
      ],
      { red: null, amber: null, green: null },
    ],
    ['counts are none', [['Red: 0   Amber: 1   Green: 1']], {}],
    [
      'counts in words and below each other are none',
      [['Red: 2 actions'], ['Amber 3'], ['Green = nil'], ['Blue: 4 of 9']],
      {},
    ],
    ['actions that begin with a colour are none', [['Red cases are reviewed weekly'], ['Amber cases monthly']], {}],
    [
      'actions that letters tell apart are none',
      [
        ['A', 'Complete the audit of all cases'],
        ['B', 'Write to schools'],
      ],
      {},
    ],
    [
      'a title is none',
      [['A plan for every child'], ['Key: R = off track, A = at risk']],
      { red: 'off-track', amber: 'at-risk' },
    ],
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
