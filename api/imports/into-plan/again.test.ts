import { expect, test } from 'vitest'
import { instant } from '../../../domain/day.ts'
import { readFile } from '../../../sheets/read/read-file.ts'
import { generateSheet } from '../../../sheets/testing/generate-sheet.ts'
import { drawProposal } from '../draw-proposal.ts'
import { asPlan } from './read-plan.ts'

const SHEETS = Number(process.env['SHEETS'] ?? 24)
const OF = {
  ...{ council: 'Northshire Council', title: 'Improvement plan', slug: 'northshire' },
  ...{ by: { email: 'office@north.example', name: 'Programme office' }, now: instant('2026-11-27T09:00:00.000Z') },
}

test('any sheet that is brought again into the plan that it started changes nothing there, and asks nothing of it', async () => {
  for (let seed = 0; seed < SHEETS; seed++) {
    const { bytes, name } = await generateSheet(seed)
    const book = await readFile(bytes, name)
    const { proposed } = await drawProposal(book, {}, OF)
    const answers = Object.fromEntries(
      proposed.questions.flatMap(({ id, proposed: choice }) => (choice === null ? [] : [[id, choice]])),
    )
    const { planFile, proposed: first } = await drawProposal(book, answers, OF)
    if (first.board === null) continue
    const { proposed: again } = await drawProposal(book, answers, OF, asPlan(JSON.stringify(planFile)))
    expect(again.into, name).toMatchObject({ changed: [], added: [], gone: [], refused: [] })
    expect(
      again.questions.map(({ id }) => id),
      name,
    ).toEqual(first.questions.map(({ id }) => id))
    expect(again.board, name).toEqual(first.board)
  }
})

const ROWS = [
  ['Ref', 'Priority area', 'Action', 'Lead', 'Due', 'RAG', 'Success measure', 'Cost centre'],
  ['1.1', 'Front door', 'Visit every child in time', 'Head of Service', '31/03/2027', 'On track', 'Nine in ten', 'A1'],
  ['1.2', 'Front door', 'Audit decisions each month', 'Head of Practice', '30/06/2027', 'At risk', '', ''],
  ['2.1', 'Workforce', 'Recruit ten foster carers', 'Head of Service', 'Ongoing', 'Not started', 'Ten', ''],
]
const csv = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map((cells) => cells.join(',')).join('\r\n'))
const without = (column: number, rows: readonly string[][]) =>
  rows.map((cells) => cells.filter((_, at) => at !== column))
const [head = [], ...body] = ROWS

test.each<[what: string, first: readonly string[][], second: readonly string[][]]>([
  ['in another order of rows', ROWS, [head, ...body.toReversed()]],
  ['in another order of columns', ROWS, ROWS.map((cells) => [...cells.slice(2), ...cells.slice(0, 2)])],
  ['in another order of rows, without refs', without(0, ROWS), without(0, [head, ...body.toReversed()])],
  ['without a column that it had', ROWS, without(7, ROWS)],
  ['with titles above it', ROWS, [['Improvement plan'], ['Updated 3 December 2026'], ...ROWS]],
  [
    'in capitals, with blanks',
    ROWS,
    ROWS.map((cells, row) => cells.map((cell, at) => (row > 0 && at === 3 ? ` ${cell.toUpperCase()} ` : cell))),
  ],
])('the same plan %s changes nothing', async (_what, first, second) => {
  const before = await readFile(csv(first), 'plan.csv')
  const { planFile } = await drawProposal(before, {}, OF)
  const { proposed } = await drawProposal(
    await readFile(csv(second), 'plan.csv'),
    {},
    OF,
    asPlan(JSON.stringify(planFile)),
  )
  expect(proposed.into).toMatchObject({ changed: [], added: [], gone: [], refused: [], same: body.length })
  expect(proposed.questions).toEqual([])
})
