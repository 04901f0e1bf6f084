import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { addUp } from '../testing/three-sums.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const BOOK = bookOf(
  sheetOf([
    ['Ref', 'Action', 'Lead', 'Due', 'Status'],
    [
      ...['1', { text: 'Visit weekly Visit daily', unstruck: 'Visit daily' }, 'Head of Service'],
      ...[{ text: 'Dec 2025 Mar 2026', unstruck: 'Mar 2026' }, 'On track'],
    ],
    ['2', 'Ask the children', 'Head of Service', 'Mar 2026', 'On track'],
  ]),
)
const read = (answers: Record<string, string> = {}) => propose(BOOK, { file: BOOK.file.sha256, answers })

it('words that are struck through within a cell are kept until somebody says that they are left out', () => {
  const proposal = read()
  const [row] = proposal.sheets[0]?.rows ?? []
  expect([row?.action, row?.due]).toEqual(['Visit weekly Visit daily', null])
  expect(proposal.questions).toMatchObject([{ id: 'struck-words', proposed: 'leave', cells: ['Plan!B2', 'Plan!D2'] }])
  expect(addUp(BOOK, proposal)).toEqual([])
})

it('are left out where somebody says so, and the question can be answered otherwise', () => {
  const left = read({ 'struck-words': 'leave' })
  const [row] = left.sheets[0]?.rows ?? []
  expect([row?.action, row?.due?.to]).toEqual(['Visit daily', '2026-03-31'])
  expect(left.questions.map(({ id }) => id)).toEqual(['struck-words'])
  expect(read({ 'struck-words': 'keep' }).sheets).toEqual(read().sheets)
})
