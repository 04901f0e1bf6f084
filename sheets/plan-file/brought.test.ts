import { expect, test } from 'vitest'
import { LONGEST, LONGEST_CELL, MOST_SHEET_CELLS, MOST_SHEET_COLUMNS } from '../../domain/contract/longest.ts'
import { instant } from '../../domain/day.ts'
import type { Book } from '../cells.ts'
import { propose } from '../propose.ts'
import { LIMITS } from '../read/limits.ts'
import { readFile } from '../read/read-file.ts'
import { generateSheet } from '../testing/generate-sheet.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { asPlanFile, type PlanOf } from './as-plan-file.ts'

const OF: PlanOf = {
  ...{ council: 'Northshire Council', title: 'Improvement plan', slug: 'northshire' },
  ...{ by: { email: 'office@north.example', name: 'Programme office' }, now: instant('2026-11-27T09:00:00.000Z') },
}
const brought = (book: Book, answers: Record<string, string> = {}) => {
  const given = { file: book.file.sha256, answers }
  return asPlanFile({ book, proposal: propose(book, given) }, given, OF)
}

const BOOK = bookOf(
  sheetOf([
    ['Ref', 'Area', 'Action', 'Lead', 'Support', 'Due', 'RAG', 'Progress', 'Notes'],
    ['1.1', 'Front door', 'Hold every meeting in time', 'HSP', 'Police', '30/06/2025', 'G', 'Nine of ten', ' Ask  Jo '],
    ['1.2', 'Front door', 'Health and police come', '', '', 'TBC', 'B', '', ''],
  ]),
)
test('what is due as the row above is due in the words of that row', () => {
  const act = (ref: string, due: string) => [ref, 'Visit in time', 'Head of Service', due, 'On track']
  const rows = [['Ref', 'Action', 'Lead', 'Due', 'Status'], act('1', 'March 2026'), act('2', 'As above')]
  const versions = brought(bookOf(sheetOf(rows))).actions.map(({ versions: [version] }) => version)
  expect(versions.map((version) => [version?.dueWords, version?.dueOn])).toEqual([
    ['March 2026', '2026-03-31'],
    ['March 2026', '2026-03-31'],
  ])
})

test('a milestone is whose the row says, and due when it says so', () => {
  const rows = [
    ['Ref', 'Action', 'Milestones', 'Lead', 'Due', 'Status'],
    ['1', 'Visit in time', 'List each week', 'Head of Service', '31/03/2026', 'On track'],
    ['', '', 'Report to the board', 'Team Manager', 'April 2026', ''],
  ]
  const { posts, actions } = brought(bookOf(sheetOf(rows)))
  const [, second] = actions[0]?.milestones.map(({ versions: [version] }) => version) ?? []
  expect(second).toMatchObject({ title: 'Report to the board', dueOn: '2026-04-30', dueWords: 'April 2026' })
  expect(posts.find(({ key }) => key === second?.ownerPost)?.versions[0]?.title).toBe('Team Manager')
})

test('a person is no post of a milestone either, nor behind what they do', () => {
  const rows = [
    ['Ref', 'Action', 'Milestones', 'Lead', 'Due', 'Status'],
    ['1', 'Visit in time', 'List each week', 'Lead: Jane Brown', '31/03/2026', 'On track'],
    ['', '', 'Report to the board', 'Jane Brown', 'April 2026', ''],
  ]
  const { posts, actions } = brought(bookOf(sheetOf(rows)))
  expect(posts.map(({ versions: [version] }) => version?.title)).toEqual(['Nobody named in the sheet'])
  expect(actions[0]?.milestones.map(({ versions: [version] }) => version?.ownerPost)).toEqual([undefined, undefined])
  expect(JSON.stringify(actions[0]?.versions[0]?.ownColumns)).toMatch(/Jane Brown/)
})

test('a person is no post: of names and initials that nobody answered the words are kept, and nobody is put in their place', () => {
  const book = bookOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Support', 'RAG'],
      ['1', 'Visit in time', 'Jane Brown / Head of Service', '', 'On track'],
      ['2', 'Ask the children', 'Head of Service / JB', 'Sam King', 'On track'],
      ['3', 'A plan for each', 'Head of Service', 'Police', 'On track'],
    ]),
  )
  const nobody = brought(book, { owners: 'first' })
  expect(nobody.posts.map(({ versions }) => versions[0]?.title)).toEqual([
    'Head of Service',
    'Nobody named in the sheet',
    'Police',
  ])
  const [first, second, third] = nobody.actions.map(({ broughtRows: [row] }) => row?.fields)
  expect(first?.filter(({ field }) => ['ownerPost', 'supportingPosts', 'ownColumns'].includes(field))).toEqual([
    {
      ...{ field: 'ownerPost', cells: [], words: null, value: 'Nobody named in the sheet' },
      given: 'Nobody said which post is meant by “Jane Brown”',
    },
    { field: 'supportingPosts', cells: ['C2'], words: 'Jane Brown / Head of Service', value: ['Head of Service'] },
    {
      ...{ field: 'ownColumns', label: 'Lead', cells: ['C2'], words: 'Jane Brown / Head of Service' },
      value: 'Jane Brown',
    },
  ])
  expect(second?.filter(({ field }) => ['ownerPost', 'ownColumns'].includes(field))).toMatchObject([
    { field: 'ownerPost', cells: ['C3'], value: 'Head of Service' },
    { field: 'ownColumns', label: 'Lead', cells: ['C3', 'D3'], value: 'JB, Sam King' },
  ])
  expect(third?.some(({ field }) => field === 'ownColumns')).toBe(false)

  const answered = brought(book, {
    owners: 'first',
    'owner:jane brown': 'Head of Quality',
    'owner:jb': 'Head of Quality',
  })
  expect(answered.posts.map(({ versions }) => versions[0]?.title)).toContain('Head of Quality')
  expect(answered.actions[0]?.broughtRows[0]?.fields.find(({ field }) => field === 'ownerPost')).toMatchObject({
    value: 'Head of Quality',
  })
})

const ANSWERS = {
  ...{ 'rating:green': 'on-track', 'rating:blue': 'complete' },
  'owner:hsp': 'Head of Safeguarding Practice',
}

test('each field says from which cells it is, what they say, and what came of it into the record', () => {
  const { broughtSheets, actions } = brought(BOOK, ANSWERS)
  expect(broughtSheets).toMatchObject([
    { key: 'sheet-1', versions: [{ name: BOOK.file.name, digest: BOOK.file.sha256, state: 'brought', reason: null }] },
  ])
  const [first, second] = actions.map(({ broughtRows }) => broughtRows)
  expect(first).toMatchObject([{ sheet: 'sheet-1', sheetName: 'Plan', row: 2 }])
  expect(first?.[0]?.fields).toEqual([
    { field: 'title', cells: ['C2'], words: 'Hold every meeting in time', value: 'Hold every meeting in time' },
    { field: 'area', cells: ['B2'], words: 'Front door', value: 'Front door' },
    { field: 'ownerPost', cells: ['D2'], words: 'HSP', value: 'Head of Safeguarding Practice' },
    { field: 'supportingPosts', cells: ['E2'], words: 'Police', value: ['Police'] },
    { field: 'due', cells: ['F2'], words: '30/06/2025', value: { dueOn: '2025-06-30' } },
    { field: 'status', cells: ['G2'], words: 'G', value: 'on-track' },
    { field: 'progress', cells: ['H2'], words: 'Nine of ten', value: 'Nine of ten' },
    { field: 'ownColumns', label: 'Notes', cells: ['I2'], words: 'Ask  Jo', value: 'Ask  Jo' },
  ])
  expect(second?.[0]?.row).toBe(3)
  expect(second?.[0]?.fields).toEqual([
    { field: 'title', cells: ['C3'], words: 'Health and police come', value: 'Health and police come' },
    { field: 'area', cells: ['B3'], words: 'Front door', value: 'Front door' },
    { field: 'ownerPost', cells: [], words: null, value: 'Nobody named in the sheet', given: 'The sheet names nobody' },
    // In doubt: its words stand for when it is due.
    { field: 'due', cells: ['F3'], words: 'TBC', value: { dueOn: null, dueKind: 'ongoing', dueWords: 'TBC' } },
    { field: 'status', cells: ['G3'], words: 'B', value: null },
    { field: 'state', cells: ['G3'], words: 'B', value: 'closed-before' },
  ])
})

test('a comment is from the cell that it is on, and a colour says no words', () => {
  const book = bookOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
      ['1.1', { text: 'Hold every meeting in time', note: 'Agreed in May' }, 'HSP', '30/06/2025', { fill: '00B050' }],
      ['1.2', 'Health and police come', 'HSP', '30/06/2025', { fill: 'FF0000' }],
    ]),
  )
  expect(brought(book).actions[0]?.broughtRows[0]?.fields.filter(({ cells }) => /[BE]2/.test(String(cells)))).toEqual([
    { field: 'title', cells: ['B2'], words: 'Hold every meeting in time', value: 'Hold every meeting in time' },
    { field: 'status', cells: ['E2'], words: null, value: null },
    { field: 'ownColumns', label: 'RAG', cells: ['E2'], words: null, value: 'green' },
    { field: 'ownColumns', label: 'Comment', cells: ['B2#note'], words: 'Agreed in May', value: 'Agreed in May' },
  ])
})

test('every cell of an action that the proposal names is told of in the record, and no field is without a cell or a reason', async () => {
  for (let seed = 0; seed < Number(process.env['SHEETS'] ?? 40); seed++) {
    const { bytes, name } = await generateSheet(seed)
    const book = await readFile(bytes, name)
    const proposal = propose(book)
    const { actions } = asPlanFile({ book, proposal }, undefined, OF)
    const rows = proposal.sheets.flatMap(({ rows = [] }) => rows)
    for (const [i, row] of rows.entries()) {
      const fields = actions[i]?.broughtRows[0]?.fields ?? []
      const told = new Set(fields.flatMap(({ cells }) => cells))
      const { ref: _ref, ...cells } = row.cells
      const named = [
        ...Object.values(cells),
        ...row.own.filter(({ text }) => text.trim() !== '').map((one) => one.cells),
      ]
      expect([name, named.flat().filter((cell) => !told.has(cell))]).toEqual([name, []])
      expect([name, fields.filter(({ cells, given }) => cells.length === 0 && given === undefined)]).toEqual([name, []])
    }
  }
})

test('what the words of a row may come to holds all that is read of one', () => {
  expect(LIMITS).toMatchObject({ columns: MOST_SHEET_COLUMNS, cells: MOST_SHEET_CELLS })
  expect(LONGEST.sheetWords).toBeGreaterThanOrEqual(LONGEST_CELL * LIMITS.columns)
})
