import { describe, expect, it } from 'vitest'
import { day } from '../../domain/day.ts'
import { drawPaper } from '../../papers/draw-paper.ts'
import type { Block, Paper, Table } from '../../papers/paper.ts'
import { someFacts } from '../../papers/testing/some-facts.ts'
import { findTable, inOrderOfReading, planAsIssued, type Published } from './find-public.ts'

const page = drawPaper('plan-on-a-page', someFacts(String), 'public')
const change = (how: (table: Table) => Block): Paper => ({
  ...page,
  blocks: page.blocks.map((block) => (block.kind === 'table' ? how(block) : block)),
})
const reworded = ({ columns, ...table }: Table): Table => ({
  ...table,
  columns: columns.map((column) => ({ ...column, head: `Another ${column.head}` })),
})
const withoutKey = ({ key: _, ...table }: Table): Table => table

it.each([
  ['as it is drawn', page, true],
  ['however its heads are worded', change(reworded), true],
  ['as papers had it before tables had keys', change(withoutKey), true],
  ['and is no other table without a key', change((table) => withoutKey(reworded(table))), false],
  ['and none where there is none', { ...page, blocks: [] }, false],
])('the table of the plan’s parts is found in an issued paper %s', async (_how, issued, isThere) => {
  const paper = { drawnOn: day('2020-12-10'), withdrawn: null } as Published['papers'][number]
  const found = await findTable({ papers: [paper] } as Published, () => Promise.resolve(issued))
  expect(found !== null).toBe(isThere)
})

it('is of priority areas, whatever was issued since that tells of recommendations', async () => {
  const exceptions = drawPaper('exception-report', someFacts(String), 'public')
  const days = ['2020-12-10', '2020-10-14'].map(day)
  const papers = days.map((drawnOn) => ({ drawnOn, withdrawn: null }))
  const published = { papers } as Published
  const read: Parameters<typeof findTable>[1] = (paper) =>
    Promise.resolve(paper.drawnOn === days[0] ? exceptions : page)
  expect((await findTable(published, read))?.issued).toBe(page)
  const alone = { papers: papers.slice(0, 1) } as Published
  expect((await findTable(alone, read))?.issued).toBe(exceptions)
})

it('papers are listed by the moment that they tell of, whichever was issued last, and what was withdrawn after them', () => {
  const listed = [
    ['made again', '2020-03-18', false],
    ['wrong', '2020-12-09', true],
    ['of December', '2020-12-02', false],
  ] as const
  const papers = listed.map(([id, drawnOn, isWithdrawn]) => ({
    ...{ id, drawnOn: day(drawnOn), withdrawn: isWithdrawn ? {} : null },
  })) as unknown as Published['papers']
  expect(inOrderOfReading(papers).map(({ id }) => id)).toEqual(['of December', 'made again', 'wrong'])
})

describe('whose plan it is and what it is called', () => {
  const called = { council: 'A Council', title: 'A plan', illustrative: 'It is not real' }
  const { council, ...plan } = called
  const { plan: _, ...old } = { ...page, council }
  const saying: Paper = { ...old, plan }
  const stands = { withdrawn: null, isOpen: true }
  const wrong = { withdrawn: {}, isOpen: true }
  const gone = { withdrawn: {}, isOpen: false }
  it.each([
    ['as the paper says it that stands', [[stands, saying]], called],
    [
      'as one says it that was withdrawn and may be read',
      [
        [gone, null],
        [wrong, saying],
      ],
      called,
    ],
    ['nothing where none may be read', [[gone, saying]], null],
    ['nothing where what may be read is lost', [[stands, null]], null],
    [
      'by nobody’s record where papers did not say it yet',
      [[stands, old]],
      { council, title: 'Improvement plan', illustrative: null },
    ],
    [
      'as an older paper says it then',
      [
        [stands, old],
        [stands, saying],
      ],
      called,
    ],
  ] as const)('%s', async (_how, papers, expected) => {
    const published = {
      papers: papers.map(([state], i) => ({ ...state, id: String(i), drawnOn: day(`2020-12-1${9 - i}`) })),
    } as unknown as Published
    const read: Parameters<typeof planAsIssued>[1] = ({ id }) => Promise.resolve(papers[Number(id)]?.[1] ?? null)
    expect(await planAsIssued(published, read)).toEqual(expected)
  })
})
