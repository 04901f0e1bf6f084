import { expect, it } from 'vitest'
import { columnOf, type Book, type Cell } from '../cells.ts'
import type { Doubt, Proposal, ProposedRow, ProposedSheet } from '../proposal.ts'
import { addUp } from './three-sums.ts'

const cell = (address: string, more: Partial<Cell> | string): Cell => ({
  address,
  row: Number(address.replace(/^[A-Z]+/, '')),
  column: columnOf(address.replace(/\d+$/, '')),
  text: '',
  kind: 'text',
  ...(typeof more === 'string' ? { text: more } : more),
})

/** A plan with a title, a header and two actions of which one is rated by a colour alone, and a sheet of people. */
const CELLS = {
  A1: 'Our plan',
  A2: 'No',
  B2: 'Action',
  C2: 'Lead',
  D2: 'RAG',
  E2: 'Notes',
  A3: { text: '1.10', kind: 'number', format: '0.00' },
  B3: 'Visit each child',
  C3: 'Head of Care and Virtual Head',
  D3: { kind: 'empty', fill: 'FFC000' },
  E3: { text: 'Begun in May', note: 'Seen by the board' },
  A4: { text: '1.2', kind: 'number' },
  B4: 'Train twelve workers',
} satisfies Record<string, Partial<Cell> | string>

const file: Book['file'] = { name: 'plan.xlsx', sha256: '0'.repeat(64), kind: 'xlsx', dateSystem: 1900 }

const bookOf = (cells: Record<string, Partial<Cell> | string> = CELLS): Book => ({
  file,
  ignored: [],
  sheets: [
    {
      name: 'Plan',
      hidden: false,
      colouredByRule: [],
      cells: Object.entries(cells).map(([address, more]) => cell(address, more)),
    },
    { name: 'Who', hidden: false, colouredByRule: [], cells: [cell('A1', 'HC'), cell('B1', 'Head of Care')] },
  ],
})

const FIRST: ProposedRow = {
  from: { row: 3 },
  ref: '1.10',
  area: null,
  recommendation: null,
  action: 'Visit each child',
  owners: [{ words: 'Head of Care' }, { words: 'Virtual Head' }],
  measure: null,
  progress: null,
  due: null,
  rating: { words: 'amber', means: 'at-risk', because: 'its colour' },
  own: [
    { label: 'Notes', text: 'Begun in May', cells: ['E3'] },
    { label: 'Comment', text: 'Seen by the board', cells: ['E3#note'] },
  ],
  cells: { ref: ['A3'], action: ['B3'], owners: ['C3'], rating: ['D3'] },
}
const SECOND: ProposedRow = {
  ...FIRST,
  from: { row: 4 },
  ref: '1.2',
  action: 'Train twelve workers',
  owners: [],
  rating: null,
  own: [],
  cells: { ref: ['A4'], action: ['B4'] },
}
const PLAN: ProposedSheet = {
  name: 'Plan',
  hidden: false,
  is: 'actions',
  because: 'its headings',
  headerRow: 2,
  headerRows: [2],
  columns: [{ column: 'D', header: 'RAG', means: 'rating', because: 'its heading' }],
  said: [
    { cell: 'A1', as: 'title' },
    ...['A2', 'B2', 'C2', 'D2', 'E2'].map((cell) => ({ cell, as: 'header' as const })),
  ],
  rows: [FIRST, SECOND],
}
const WHO: ProposedSheet = { name: 'Who', hidden: false, is: 'people', because: 'short forms beside posts' }

const doubt = (cell: string, why = 'not sure'): Doubt => ({ sheet: 'Plan', cell, row: 3, column: 'E', text: '', why })

const proposed = (plan: Partial<ProposedSheet> = {}, more: Partial<Proposal> = {}): Proposal => ({
  format: 'sheet-proposal/1',
  file,
  sheets: [{ ...PLAN, ...plan }, WHO],
  doubts: [],
  questions: [],
  ...more,
})
const withFirst = (more: Partial<ProposedRow>) => proposed({ rows: [{ ...FIRST, ...more }, SECOND] })
const withCells = (more: ProposedRow['cells'], row: Partial<ProposedRow> = {}) =>
  withFirst({ ...row, cells: { ...FIRST.cells, ...more } })
const withSaid = (...said: NonNullable<ProposedSheet['said']>) => proposed({ said: [...(PLAN.said ?? []), ...said] })

it('finds no fault in a proposal that adds up', () => {
  expect(addUp(bookOf(), proposed())).toEqual([])
})

const also = (cells: Record<string, Partial<Cell> | string>) => bookOf({ ...CELLS, ...cells })
const band = { A5: 'Area 2', D5: { kind: 'empty', fill: 'DDDDDD' } } as const

it.each<[string, Book, Proposal]>([
  [
    'a word of a field that is in another case, or parted otherwise',
    bookOf(),
    withFirst({ action: 'VISIT each, child' }),
  ],
  ['what nobody sees in a word', also({ B3: 'Vi\u00ADsit\u200B each_x000D_ child' }), proposed()],
  [
    'quotes and dashes of another shape',
    also({ B3: 'Each child’s – visit' }),
    withFirst({ action: "Each child's - visit" }),
  ],
  [
    'a level that is put aside and is the area of its actions',
    also({ A5: 'Area 2', B6: 'Ring' }),
    proposed({
      said: [...(PLAN.said ?? []), { cell: 'A5', as: 'level' }],
      rows: [
        FIRST,
        SECOND,
        {
          ...SECOND,
          from: { row: 6 },
          ref: null,
          area: 'Area 2',
          action: 'Ring',
          cells: { area: ['A5'], action: ['B6'] },
        },
      ],
    }),
  ],
  ['a band of colour on a level row', also(band), withSaid({ cell: 'A5', as: 'level' })],
  ['a colour under which nothing stands', also({ D9: { kind: 'empty', fill: 'DDDDDD' } }), proposed()],
  ['a colour where nothing is rated', also({ C4: { kind: 'empty', fill: 'DDDDDD' } }), proposed()],
  [
    'a stripe through an empty rating',
    also({
      A4: { text: '1.2', kind: 'number', fill: 'EEEEEE' },
      B4: { text: 'Train twelve workers', fill: 'EEEEEE' },
      D4: { kind: 'empty', fill: 'EEEEEE' },
    }),
    proposed(),
  ],
  ['a colour over the header', also({ D1: { kind: 'empty', fill: 'DDDDDD' } }), proposed()],
  [
    'a reference that was given, with why',
    bookOf(),
    withFirst({
      ref: 'P1',
      cells: { ...FIRST.cells, ref: [] },
      own: [...FIRST.own, { label: 'No', text: '1.10', cells: ['A3'] }],
      given: { ref: 'equal to another' },
    }),
  ],
  [
    'a cell in doubt, whatever its words',
    bookOf(),
    proposed({ rows: [{ ...FIRST, own: FIRST.own.slice(1) }, SECOND] }, { doubts: [doubt('E3')] }),
  ],
  [
    'a comment in doubt',
    bookOf(),
    proposed({ rows: [{ ...FIRST, own: FIRST.own.slice(0, 1) }, SECOND] }, { doubts: [doubt('E3#note')] }),
  ],
  ['a foot with its why', also({ A6: 'Page 1 of 2' }), withSaid({ cell: 'A6', as: 'page', why: 'it counts pages' })],
  [
    'a note with a day that became an update',
    bookOf(),
    withFirst({
      own: FIRST.own.slice(1),
      updates: [{ on: '2025-05-12' as never, text: 'Begun in May', cells: ['E3'] }],
    }),
  ],
  ['a step', bookOf(), withFirst({ own: FIRST.own.slice(1), steps: [{ text: 'Begun in May', cells: ['E3'] }] })],
  [
    'one cell for two fields that share its words',
    bookOf(),
    withCells({ measure: ['E3'], progress: ['E3'] }, { own: FIRST.own.slice(1), measure: 'Begun', progress: 'in May' }),
  ],
  [
    'a formula whose result was not kept, in doubt',
    also({ E4: { formula: 'A1' } }),
    proposed({}, { doubts: [doubt('E4')] }),
  ],
  ['two doubts of sixteen cells', bookOf(), proposed({}, { doubts: [doubt('E3'), doubt('A3')] })],
])('lets pass %s', (_what, book, proposal) => {
  expect(addUp(book, proposal)).toEqual([])
})

const without = (field: keyof ProposedRow['cells']) => withCells({ [field]: [] })

it.each<[string, Book, Proposal, string | RegExp]>([
  ['a cell that went nowhere', also({ E4: 'Late' }), proposed(), 'Plan!E4 "Late" went nowhere'],
  ['a number that went nowhere', also({ E4: { text: '12', kind: 'number' } }), proposed(), 'Plan!E4 "12" went nowhere'],
  ['a cell with a mark alone', also({ E4: '–' }), proposed(), 'Plan!E4 "–" went nowhere'],
  ['a formula without a result', also({ E4: { formula: 'A1', kind: 'empty' } }), proposed(), 'Plan!E4 "" went nowhere'],
  [
    'a comment on an empty cell',
    also({ E4: { kind: 'empty', note: 'Ask' } }),
    proposed(),
    'Plan!E4#note "Ask" went nowhere',
  ],
  [
    'a colour that rates',
    bookOf(),
    withFirst({ rating: null, cells: { ...FIRST.cells, rating: [] } }),
    'Plan!D3 "" went nowhere',
  ],
  [
    'a colour that rates beside one cell alike',
    also({ B4: { text: 'Train twelve workers', fill: 'FFC000' }, D4: { kind: 'empty', fill: 'FFC000' } }),
    proposed(),
    'Plan!D4 "" went nowhere',
  ],
  [
    'a colour that rates over two rows',
    also({ D3: { kind: 'empty', fill: 'FFC000', merged: { rows: 2, columns: 1 } }, B3: '' }),
    proposed({
      rows: [{ ...SECOND, own: [] }],
      said: [
        ...(PLAN.said ?? []),
        ...['A3', 'C3', 'E3', 'E3#note'].map((cell) => ({ cell, as: 'left' as const, why: 'no action' })),
      ],
    }),
    'Plan!D3 "" went nowhere',
  ],
  ['a sheet that nothing is said of', bookOf(), proposed({}, { sheets: [PLAN] }), 'Who!B1 "Head of Care" went nowhere'],
  [
    'a sheet put aside without saying why',
    bookOf(),
    proposed({}, { sheets: [PLAN, { ...WHO, because: ' ' }] }),
    'Who!A1 "HC" went nowhere',
  ],
  [
    'a sheet of actions that speaks for its cells',
    bookOf(),
    proposed({}, { sheets: [PLAN, { ...WHO, is: 'actions' }] }),
    'Who!A1 "HC" went nowhere',
  ],
  ['a field that does not say its cell', bookOf(), without('action'), 'Plan!B3 "Visit each child" went nowhere'],
  ['a word lost', bookOf(), withFirst({ action: 'Visit child' }), 'Plan!B3 lost: each'],
  ['a figure in words lost', also({ B3: 'Visit 12 each child' }), proposed(), 'Plan!B3 lost: 12'],
  [
    'a mark lost that says something',
    also({ E3: { text: '↑ Begun in May', note: 'Seen by the board' } }),
    proposed(),
    'Plan!E3 lost: ↑',
  ],
  [
    'a word of a comment lost',
    also({ E3: { text: 'Begun in May', note: 'Not seen by the board' } }),
    proposed(),
    'Plan!E3#note lost: not',
  ],
  [
    'a word of what a formula shows lost',
    also({ B3: { text: 'Visit each child twice', formula: 'A1' } }),
    proposed(),
    'Plan!B3 lost: twice',
  ],
  [
    'an "and" that parts nobody',
    bookOf(),
    withFirst({ owners: [{ words: 'Head of Care Virtual' }] }),
    'Plan!C3 lost: and',
  ],
  [
    'the words of a state',
    also({ C3: 'Closed' }),
    withFirst({
      owners: [],
      state: { is: 'closed-before', because: 'its words' },
      cells: { ref: ['A3'], action: ['B3'], rating: ['D3'], state: ['C3'] },
    }),
    'Plan!C3 lost: closed',
  ],
  ['a word invented', bookOf(), withFirst({ action: 'Visit each child soon' }), 'Plan row 3 action: soon not in B3'],
  ['a figure changed', bookOf(), withFirst({ ref: '1.1' }), 'Plan row 3 ref: 1.1 not in A3'],
  [
    'a word invented in an own column',
    bookOf(),
    withFirst({ own: [{ label: 'Notes', text: 'Begun in early May', cells: ['E3'] }, ...FIRST.own.slice(1)] }),
    'Plan row 3 own column Notes: early not in E3',
  ],
  [
    'a word invented in a step',
    bookOf(),
    withFirst({ own: FIRST.own.slice(1), steps: [{ text: 'Begun in May, ended', cells: ['E3'] }] }),
    'Plan row 3 step: ended not in E3',
  ],
  [
    'a word invented in an update',
    bookOf(),
    withFirst({
      own: FIRST.own.slice(1),
      updates: [{ on: '2025-05-12' as never, text: 'Begun in May 2025', cells: ['E3'] }],
    }),
    'Plan row 3 update: 2025 not in E3',
  ],
  [
    'words from no cell',
    bookOf(),
    withFirst({ measure: 'All visited' }),
    'Plan row 3 measure "All visited" is from no cell',
  ],
  [
    'an own column from no cell',
    bookOf(),
    withFirst({ own: [...FIRST.own, { label: 'Cost', text: '£40k', cells: [] }] }),
    'Plan row 3 own column Cost "£40k" is from no cell',
  ],
  [
    'what was given without saying why',
    bookOf(),
    withFirst({ measure: 'All visited', given: { measure: ' ' } }),
    'Plan row 3 measure "All visited" is from no cell',
  ],
  [
    'something put aside as what does not exist',
    bookOf(),
    withSaid({ cell: 'A1', as: 'heading' as never }),
    'Plan!A1: "heading" is no such thing',
  ],
  ...(['count', 'repeat', 'page', 'hint', 'note', 'left'] as const).map((as): [string, Book, Proposal, string] => [
    `a ${as} without its why`,
    bookOf(),
    withSaid({ cell: 'A1', as }),
    `Plan!A1 was put down as ${as} without saying why`,
  ]),
  [
    'a cell of an action put aside',
    bookOf(),
    withSaid({ cell: 'E3', as: 'note', why: 'a remark' }),
    'Plan!E3 was put aside as note, though its row is an action',
  ],
  [
    'a comment of an action put aside',
    bookOf(),
    withSaid({ cell: 'E3#note', as: 'note', why: 'a remark' }),
    'Plan!E3#note was put aside as note, though its row is an action',
  ],
  ['something said of an empty cell', bookOf(), withSaid({ cell: 'F9', as: 'title' }), 'title: Plan!F9 is empty'],
  ['a field of an empty cell', bookOf(), withCells({ due: ['F3'] }), 'Plan row 3 due: Plan!F3 is empty'],
  [
    'an area of an empty cell',
    bookOf(),
    withCells({ area: ['A9'] }, { area: 'Care' }),
    'Plan row 3 area: Plan!A9 is empty',
  ],
  ['a doubt about an empty cell', bookOf(), proposed({}, { doubts: [doubt('F3')] }), 'a doubt: Plan!F3 is empty'],
  [
    'a doubt that does not say why',
    bookOf(),
    proposed({}, { doubts: [doubt('E3', ' ')] }),
    'a doubt about Plan!E3 does not say why',
  ],
  [
    'more doubts than one in ten',
    bookOf(),
    proposed({}, { doubts: ['A3', 'B3', 'C3'].map((at) => doubt(at)) }),
    '3 doubts of 16 cells are more than one in ten',
  ],
])('finds %s', (_what, book, proposal, fault) => {
  expect(addUp(book, proposal)).toContain(fault)
})
