import { expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { tablesHeadedAt, tablesIn } from './tables.ts'

type Rows = Parameters<typeof sheetOf>[0]

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const OTHER_ORDER = ['Ref', 'Due', 'Lead', 'Action', 'RAG']
const FEW = ['Action', 'Lead', 'Due']
const RISKS = ['Risk', 'Description', 'Owner', 'Score', 'Mitigation']
const ACTION = ['1.1', 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'A']
const TURNED = ['2.1', '30/06/2025', 'Head of Service', 'Ask the children', 'G']
const RISK = ['R1', 'Too few social workers', 'Head of Service', '12', 'Recruit']
const GAP: string[] = []

/** Where each table begins, and the rows that head it. */
const found = (rows: Rows) => tablesIn(sheetOf(rows)).map(({ from, header }) => [from, header?.rows ?? []])

test.each<[string, Rows, unknown[]]>([
  ['one table', [HEAD, ACTION, ACTION], [[undefined, [1]]]],
  ['a header that is repeated', [HEAD, ACTION, GAP, HEAD, ACTION], [[undefined, [1]]]],
  [
    'another order right below',
    [HEAD, ACTION, OTHER_ORDER, TURNED],
    [
      [undefined, [1]],
      [3, [3]],
    ],
  ],
  [
    'another order with a title of its own',
    [HEAD, ACTION, GAP, ['Second priority'], OTHER_ORDER, TURNED],
    [
      [undefined, [1]],
      [4, [5]],
    ],
  ],
  [
    'another order with a title right below the last row',
    [HEAD, ACTION, ['Completed actions'], OTHER_ORDER, TURNED],
    [
      [undefined, [1]],
      [3, [4]],
    ],
  ],
  [
    'a first that names fewer columns than the second',
    [FEW, ACTION.slice(1, 4), GAP, HEAD, ACTION],
    [
      [undefined, [1]],
      [4, [4]],
    ],
  ],
  [
    'three, of which the last is as the first',
    [HEAD, ACTION, GAP, OTHER_ORDER, TURNED, GAP, HEAD, ACTION],
    [
      [undefined, [1]],
      [4, [4]],
      [7, [7]],
    ],
  ],
  [
    'the second of three repeats its header',
    [HEAD, ACTION, GAP, OTHER_ORDER, TURNED, OTHER_ORDER, TURNED],
    [
      [undefined, [1]],
      [4, [4]],
    ],
  ],
  [
    'risks below',
    [HEAD, ACTION, GAP, RISKS, RISK],
    [
      [undefined, [1]],
      [4, [4]],
    ],
  ],
  ['risks among the columns', [[...HEAD, 'Risk', 'Mitigation'], ACTION], [[undefined, [1]]]],
  ['groups above the heads', [['', 'Action', '', 'Delivery', ''], HEAD, ACTION], [[undefined, [1, 2]]]],
])('%s', (_, rows, tables) => {
  expect(found(rows)).toEqual(tables)
})

test('every cell is of one table', () => {
  const sheet = sheetOf([HEAD, ACTION, GAP, ['Second'], OTHER_ORDER, TURNED, GAP, RISKS, RISK])
  const tables = tablesIn(sheet)
  expect(tables).toHaveLength(3)
  expect(tables.flatMap(({ sheet: { cells } }) => cells)).toEqual(sheet.cells)
})

test.each([
  [[[1]], [[undefined, [1], 6]]],
  [
    [[1], [5]],
    [
      [undefined, [1], 2],
      [4, [5], 4],
    ],
  ],
  [
    [[1], [6]],
    [
      [undefined, [1], 4],
      [6, [6], 2],
    ],
  ],
  [[[]], [[undefined, [], 6]]],
])('headed where somebody says: %j', (headers, tables) => {
  const sheet = sheetOf([HEAD, ACTION, GAP, ['Second'], OTHER_ORDER, TURNED, ['2.2', '', '', 'Visit']])
  const rowsOf = (cells: { row: number }[]) => new Set(cells.map(({ row }) => row)).size
  expect(
    tablesHeadedAt(sheet, headers).map(({ from, header, sheet: { cells } }) => [
      from,
      header?.rows ?? [],
      rowsOf(cells),
    ]),
  ).toEqual(tables)
})
