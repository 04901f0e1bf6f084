import { describe, expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { addUp } from '../testing/three-sums.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const act = (ref: string) => [ref, `Improve visits ${ref}`, 'Head of Service', '30/06/2025', 'On track']

function read(rows: string[][], answer?: string) {
  const book = bookOf(sheetOf([HEAD, ...rows]))
  const answers = answer === undefined ? {} : { 'parts:Plan': answer }
  const proposal = propose(book, { file: book.file.sha256, answers })
  return {
    asked: proposal.questions.find(({ id }) => id === 'parts:Plan')?.proposed ?? null,
    rows: proposal.sheets[0]?.rows?.map(({ ref, givenRef, steps = [] }) => [
      ref ?? givenRef ?? null,
      ...steps.map(({ text }) => text),
    ]),
    steps: proposal.sheets[0]?.rows?.flatMap(({ steps = [] }) => steps),
    faults: addUp(book, proposal),
  }
}

describe('rows without a ref below an action', () => {
  it.each<[what: string, rows: string[][], asked: string | null, read: (string | null)[][]]>([
    [
      'marked, with nothing else',
      [act('1'), ['', 'a) Form'], ['', 'b) Panel'], act('2')],
      'milestones',
      [['1', 'a) Form', 'b) Panel'], ['2']],
    ],
    [
      'marked, each with a rating',
      [
        act('1'),
        ['', 'a) Form', 'PSW', '31/03/2025', 'At risk'],
        ['', 'b) Panel', 'PSW', '31/03/2025', 'On track'],
        act('2'),
      ],
      'actions',
      [['1'], ['1a'], ['1b'], ['2']],
    ],
    [
      'marked in the column of refs',
      [act('1'), ['a)', 'Form'], ['b)', 'Panel'], act('2'), ['a)', 'Form two'], ['b)', 'Panel two']],
      'milestones',
      [
        ['1', 'Form', 'Panel'],
        ['2', 'Form two', 'Panel two'],
      ],
    ],
    [
      'with Roman numbers',
      [act('1'), ['', '(i) Form'], ['', '(ii) Panel'], act('2')],
      'milestones',
      [['1', '(i) Form', '(ii) Panel'], ['2']],
    ],
    ['one alone that is marked', [act('1'), ['', 'a) Form'], act('2')], null, [['1'], ['1a'], ['2']]],
    [
      'marks that do not begin',
      [act('1'), ['', 'c) Form'], ['', 'd) Panel'], act('2')],
      null,
      [['1'], ['1c'], ['1d'], ['2']],
    ],
    ['nothing but their words', [act('1'), ['', 'Weekly list'], act('2')], 'actions', [['1'], ['1a'], ['2']]],
    [
      'an action with a lost ref',
      [act('1'), act('').map((cell, at) => (at === 1 ? 'Ask the children' : cell)), act('2')],
      null,
      [['1'], ['1a'], ['2']],
    ],
    ['below an empty row', [act('1'), [], ['', 'Weekly list'], [], act('2')], null, [['1'], ['1a'], ['2']]],
    ['no refs at all', [act(''), ['', 'Weekly list']].map(([, ...cells]) => ['', ...cells]), null, [[null], [null]]],
  ])('%s', (_what, rows, asked, expected) => {
    expect(read(rows)).toMatchObject({ asked, rows: expected, faults: [] })
  })

  it('are what somebody says that they are', () => {
    const rows = [act('1'), ['', 'Weekly list'], act('2')]
    expect(read(rows, 'milestones').rows).toEqual([['1', 'Weekly list'], ['2']])
    const marked = [act('1'), ['', 'a) Form'], ['', 'b) Panel'], act('2')]
    expect(read(marked, 'actions').rows).toEqual([['1'], ['1a'], ['1b'], ['2']])
  })

  it('bring who does each and when, where that is certain', () => {
    const rows = [act('1'), ['', 'a) Form', 'Team Manager', 'March 2025'], ['', 'b) Panel', 'TBC', 'soon'], act('2')]
    const { steps, faults } = read(rows, 'milestones')
    expect(steps).toEqual([
      {
        ...{ text: 'a) Form', cells: ['B3', 'C3', 'D3'], owners: [{ words: 'Team Manager' }] },
        due: { words: 'March 2025', kind: 'month', from: '2025-03-01', to: '2025-03-31' },
      },
      { text: 'b) Panel', cells: ['B4'] },
    ])
    expect(faults).toEqual([])
  })
})
