import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { gridOf } from './grid.ts'
import { findHeader } from './header.ts'
import { sheetIs } from './sheet-is.ts'

type Rows = Parameters<typeof sheetOf>[0]
const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const ACTION = ['1.1', 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'A']

const read = (rows: Rows, name = 'Sheet1') => {
  const sheet = sheetOf(rows, name)
  const grid = gridOf(sheet)
  return sheetIs(sheet, grid, findHeader(grid)).is
}

test.each<[string, Rows, string, string]>([
  ['actions under a header', [HEAD, ACTION], 'Plan', 'actions'],
  ['actions on a sheet that is called a risk plan', [HEAD, ACTION], 'Risk action plan', 'actions'],
  ['actions on a sheet that is called a list of them', [HEAD, ACTION], 'List of actions', 'actions'],
  ['lists to choose from', [HEAD, ACTION], 'Lists', 'other'],
  [
    'short forms beside posts',
    [
      ['HSP', 'Head of Safeguarding Practice'],
      ['VS', 'Virtual School Head'],
    ],
    'Who',
    'people',
  ],
  [
    'a key',
    [
      ['Rating', 'What it means'],
      ['R', 'Off track'],
      ['G', 'On track'],
    ],
    'RAG',
    'key',
  ],
  [
    'counts',
    [
      ['Priority', 'Red', 'Amber', 'Green', 'Complete'],
      ['1', '2', '3', '4', '5'],
      ['2', '0', '1', '0', '7'],
    ],
    'Dashboard',
    'counts',
  ],
  [
    'counts without a head, each beside its label',
    [
      ['Red', '4', '8%'],
      ['Visits in time', '12', '40%'],
    ],
    'Sheet1',
    'counts',
  ],
  [
    'rows that figures number, of which one holds another',
    [
      ['1.1', 'Write the offer', '40'],
      ['1.2', 'Teach the offer', ''],
    ],
    'Sheet1',
    'other',
  ],
  [
    'counts under heads, called a summary',
    [
      ['RAG', 'Number'],
      ['Green', '4'],
      ['Amber', '2'],
      ['Red', '1'],
    ],
    'Summary',
    'counts',
  ],
  [
    'ratings in many columns, which are no key',
    [
      ['Objective', 'Key activity', 'Lead', 'Q1', 'Q2', 'Q3'],
      ['1', 'Write the offer', 'Head of Care', 'R', 'A', 'G'],
    ],
    'Plan',
    'actions',
  ],
  [
    'risks',
    [
      ['Risk', 'Likelihood', 'Impact', 'Mitigation', 'Owner'],
      ['Turnover', '4', '5', 'Pay', 'HR'],
    ],
    'Log',
    'other',
  ],
  [
    'decisions',
    [
      ['Date', 'Decision', 'Owner'],
      ['3 May', 'Close action 3', 'Chair'],
    ],
    'Decisions log',
    'other',
  ],
  [
    'versions',
    [
      ['Version', 'Date', 'Who', 'What changed'],
      ['0.1', '3 May', 'Office', 'Draft'],
    ],
    'History',
    'other',
  ],
  [
    'actions that stand in columns',
    [
      ['Action', 'Fill posts', 'Train staff'],
      ['Lead', 'Head of HR', 'Service Manager'],
      ['By when', 'January 2021', 'March 2021'],
      ['RAG', 'Green', 'Amber'],
    ],
    'Plan',
    'other',
  ],
  [
    'one action as a form',
    [
      ['Action 1'],
      ['Action', 'Recruit ten social workers'],
      ['Lead', 'Head of HR'],
      ['Due', 'March 2026'],
      ['RAG', 'Green'],
    ],
    'Table 1',
    'other',
  ],
  [
    'actions beside their owners, some called as heads are',
    [
      ['Action', 'Lead'],
      ['Update', 'Head of HR'],
      ['Review thresholds', 'Head of Service'],
    ],
    'Plan',
    'actions',
  ],
  ['nothing', [], 'Sheet3', 'other'],
])('a sheet of %s', (_, rows, name, is) => {
  expect(read(rows, name)).toBe(is)
})

test.each(['Change log', 'Guidance', 'Version 2', 'Lists'])(
  'the only sheet of a file is read under its heading, also where it is called %s',
  (name) => {
    const [sheet] = propose(bookOf(sheetOf([HEAD, ACTION, ['1.2', ...ACTION.slice(1)]], name))).sheets
    expect([sheet?.is, sheet?.headerRows, sheet?.rows?.length]).toEqual(['actions', [1], 2])
  },
)
