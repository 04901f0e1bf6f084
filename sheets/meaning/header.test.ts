import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { gridOf } from './grid.ts'
import { findHeader } from './header.ts'

const read = (rows: Parameters<typeof sheetOf>[0]) => {
  const header = findHeader(gridOf(sheetOf(rows)))
  return header && { rows: header.rows, headings: [...header.headings.values()] }
}
const HEAD6 = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Notes']
const ACTION = ['1.1', 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'A']

describe('the header of a sheet', () => {
  test.each<[string, Parameters<typeof sheetOf>[0], { rows: number[]; headings: string[] } | null]>([
    [
      'in the first row',
      [['Ref', 'Action', 'Lead', 'Due', 'RAG'], ACTION],
      { rows: [1], headings: ['Ref', 'Action', 'Lead', 'Due', 'RAG'] },
    ],
    [
      'of few columns that are known among many of the council’s own',
      [
        ['Ref', 'Action', 'Owner', 'Due', ...Array.from({ length: 20 }, (_, i) => `Local ${i}`)],
        [...ACTION.slice(0, 4), ...Array.from({ length: 20 }, (_, i) => `v${i}`)],
      ],
      {
        rows: [1],
        headings: ['Ref', 'Action', 'Owner', 'Due', ...Array.from({ length: 20 }, (_, i) => `Local ${i}`)],
      },
    ],
    [
      'below title and key',
      [
        [{ text: 'Improvement plan', merged: { rows: 1, columns: 5 } }],
        ['R = off track, G = on track'],
        [''],
        ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
        ACTION,
      ],
      { rows: [4], headings: ['Ref', 'Action', 'Lead', 'Due', 'RAG'] },
    ],
    [
      'of two rows, months under their group',
      [
        ['Ref', 'Action', 'Lead', { text: 'RAG', merged: { rows: 1, columns: 2 } }],
        ['', '', '', 'May', 'June'],
        ['1.1', 'Meetings', 'Head of Service', 'A', 'G'],
      ],
      { rows: [1, 2], headings: ['Ref', 'Action', 'Lead', 'RAG May', 'RAG June'] },
    ],
    [
      'of three rows, of whose years one is over a single month',
      [
        ['Ref', 'Action', 'Lead', { text: 'Rating', merged: { rows: 1, columns: 3 } }],
        ['', '', '', { text: '2024', merged: { rows: 1, columns: 2 } }, '', '2025'],
        ['', '', '', 'Nov', 'Dec', 'Jan'],
        ['1.1', 'Meetings', 'Head of Service', 'A', 'G', 'G'],
      ],
      { rows: [1, 2, 3], headings: ['Ref', 'Action', 'Lead', 'Rating 2024 Nov', 'Rating 2024 Dec', 'Rating 2025 Jan'] },
    ],
    [
      'of three rows, with cells that go down all of them',
      [
        [
          { text: 'Ref', merged: { rows: 3, columns: 1 } },
          { text: 'Action', merged: { rows: 3, columns: 1 } },
          { text: 'Lead', merged: { rows: 3, columns: 1 } },
          { text: 'RAG rating', merged: { rows: 1, columns: 2 } },
        ],
        ['', '', '', { text: '2025', merged: { rows: 1, columns: 2 } }],
        ['', '', '', 'Apr', 'May'],
        ['1.1', 'Meetings', 'Head of Service', 'A', 'G'],
      ],
      { rows: [1, 2, 3], headings: ['Ref', 'Action', 'Lead', 'RAG rating 2025 Apr', 'RAG rating 2025 May'] },
    ],
    [
      'with groups above',
      [
        [
          '',
          { text: 'What we will do', merged: { rows: 1, columns: 2 } },
          '',
          { text: 'When', merged: { rows: 1, columns: 2 } },
        ],
        ['Ref', 'Action', 'Lead', 'Start', 'End'],
        ACTION,
      ],
      { rows: [1, 2], headings: ['Ref', 'What we will do Action', 'What we will do Lead', 'When Start', 'When End'] },
    ],
    [
      'below groups, of which one is over most of the columns',
      [
        [{ text: 'What', merged: { rows: 1, columns: 2 } }, '', { text: 'Delivery', merged: { rows: 1, columns: 4 } }],
        HEAD6,
      ],
      { rows: [1, 2], headings: ['What Ref', 'What Action', 'Lead', 'Due', 'RAG', 'Notes'] },
    ],
    [
      'below a title over most of the columns, with a day beside it',
      [[{ text: 'Our plan', merged: { rows: 1, columns: 5 } }, '', '', '', '', 'May 2025'], HEAD6],
      { rows: [2], headings: ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Notes'] },
    ],
    ['where none is', [ACTION, ['1.2', 'Health and police come', 'Designated Nurse', 'Sept 2025', 'G']], null],
    ['of a list of one column', [['Hold every meeting in time'], ['Health and police come']], null],
    [
      'of a list of one column that asks what is done, in four words or more',
      [['What needs to be done'], ['Hold every meeting in time']],
      { rows: [1], headings: ['What needs to be done'] },
    ],
    ['where posts and a status stand', [['A1', 'Head of First Response', 'Write the offer', 'May', 'Complete']], null],
    ['which is no key', [['KEY', 'RED Off track', 'AMBER On track'], ACTION], null],
  ])('%s', (_, rows, header) => {
    expect(read(rows)).toEqual(header)
  })
})
