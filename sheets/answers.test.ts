import { describe, expect, test } from 'vitest'
import { readFile } from './read/read-file.ts'
import { WrongAnswer } from './answers.ts'
import { propose } from './propose.ts'
import { bookOf, sheetOf } from './testing/sheet-of.ts'
import { generateSheet } from './testing/generate-sheet.ts'
import { addUp } from './testing/three-sums.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const BOOK = bookOf(
  sheetOf([
    HEAD,
    ['1.1', 'Hold every meeting in time', 'HSP', '30/06/2025', 'G'],
    ['1.2', 'Health and police come', 'Head of Service', 'TBC', 'B'],
  ]),
)
const FILE = BOOK.file.sha256
const rows = (answers: Record<string, string>) => propose(BOOK, { file: FILE, answers }).sheets[0]?.rows ?? []

describe('answers', () => {
  test('say what a colour means, and nothing is closed before they do', () => {
    expect(propose(BOOK).sheets[0]?.rows?.map(({ rating, state }) => [rating?.means, state?.is])).toEqual([
      [null, undefined],
      [null, undefined],
    ])
    expect(
      rows({ 'rating:green': 'on-track', 'rating:blue': 'complete' }).map(({ rating, state }) => [
        rating?.means,
        state?.is,
      ]),
    ).toEqual([
      ['on-track', undefined],
      ['complete', 'closed-before'],
    ])
  })

  test('say which post is meant, and when something is due', () => {
    const [first, second] = rows({ 'owner:hsp': 'Head of Safeguarding Practice', 'Plan!D3': '31 March 2026' })
    expect(first?.owners).toEqual([{ words: 'HSP', post: 'Head of Safeguarding Practice' }])
    expect(second?.due).toMatchObject({ kind: 'day', to: '2026-03-31' })
    expect(second?.given).toEqual({ due: 'Answered: cell D3 says “TBC”' })
  })

  test('leave a cell as it is', () => {
    const proposal = propose(BOOK, { file: FILE, answers: { 'Plan!D3': 'none' } })
    expect(proposal.doubts).toEqual([])
    expect(proposal.sheets[0]?.rows?.[1]).toMatchObject({
      due: null,
      own: [{ label: 'Due', text: 'TBC', cells: ['D3'] }],
    })
  })

  test('say what a column means, where the header stands and what a sheet is', () => {
    expect(rows({ 'column:Plan!C': 'other' })[0]).toMatchObject({ owners: [], own: [{ label: 'Lead', text: 'HSP' }] })
    expect(rows({ 'header:Plan': '2' }).map(({ from }) => from.row)).toEqual([3])
    expect(propose(BOOK, { file: FILE, answers: { 'sheet:Plan': 'other' } }).sheets[0]?.rows).toEqual([])
  })

  test('that nothing heads a sheet leaves its actions rows, whatever stands in its first column', () => {
    const book = bookOf(
      sheetOf([
        ['Action', 'Lead', 'Due', 'RAG'],
        ['Lead', 'Head of Service', '30/06/2025', 'G'],
        ['Due', 'Head of Service', '30/06/2025', 'G'],
        ['RAG', 'Head of Service', '30/06/2025', 'G'],
      ]),
    )
    const { sheets } = propose(book, { file: book.file.sha256, answers: { 'header:Plan': 'none' } })
    expect(sheets.map(({ is, rows }) => [is, rows?.length])).toEqual([['actions', 4]])
  })

  test.each([
    [{ file: 'another', answers: {} }, 'These answers are for another file'],
    [{ file: FILE, answers: { 'rating:red': 'off-track' } }, 'Nothing is asked about “rating:red”'],
    [{ file: FILE, answers: { 'Plan!A2': '1.3' } }, 'Nothing is asked about “Plan!A2”'],
    [{ file: FILE, answers: { 'rating:green': 'fine' } }, '“fine” is no answer to “rating:green”'],
    [{ file: FILE, answers: { 'header:Plan': '999' } }, 'Nothing stands in row 999'],
    [{ file: FILE, answers: { 'header:Plan': 'the first' } }, 'Enter the rows of the heading'],
    [{ file: FILE, answers: { 'column:Plan!C': 'who' } }, '“who” is no answer to “column:Plan!C”'],
  ])('%j are refused', (answers, why) => {
    expect(() => propose(BOOK, answers)).toThrow(why)
  })

  test('answer each question and each doubt of a sheet, in each way, and nothing is lost by it', async () => {
    for (let seed = 0; seed < 25; seed++) {
      const { bytes, name } = await generateSheet(seed)
      const book = await readFile(bytes, name)
      const { questions, doubts } = propose(book)
      const ways = [
        ...questions.flatMap(({ id, choices }) =>
          (choices.length > 0 ? choices : ['Head of Service']).map((choice) => [id, choice]),
        ),
        ...doubts.map(({ sheet, cell }) => [`${sheet}!${cell}`, 'none']),
      ]
      for (const way of ways) {
        const answers = { file: book.file.sha256, answers: Object.fromEntries([way]) as Record<string, string> }
        const proposal = propose(book, answers)
        expect(addUp(book, proposal), `${name} ${way.join(' = ')}`).toEqual([])
        expect(JSON.stringify(propose(book, answers))).toBe(JSON.stringify(proposal))
      }
    }
  })
})

test('what a row is can be said of any: no action, the head of an area, more of the one above, or an action', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
    ['1', 'Visit every family', 'Head of Service', '30/06/2025', 'On track'],
    ['R', 'Off track', 'G', '', ''],
    ['', 'Practice', 'Head of Practice', '', ''],
    ['2', 'Ask the children', 'Head of Service', '30/06/2025', 'On track'],
    ['', 'and their carers', 'Head of Practice', '', ''],
  ]
  const book = bookOf(sheetOf(rows, 'Plan'))
  const read = (answers: Record<string, string>) =>
    propose(book, { file: book.file.sha256, answers }).sheets[0]?.rows?.map(({ from, area }) => [from.row, area])
  expect(read({ 'row:Plan!3': 'leave', 'row:Plan!4': 'area', 'row:Plan!6': 'more' })).toEqual([
    [2, null],
    [5, 'Practice Head of Practice'],
  ])
  expect(read({ 'row:Plan!3': 'action', 'row:Plan!4': 'leave', 'row:Plan!6': 'action' })).toEqual([
    [2, null],
    [3, null],
    [5, null],
    [6, null],
  ])
  const faults = addUp(book, propose(book, { file: book.file.sha256, answers: { 'row:Plan!5': 'leave' } }))
  expect(faults).toEqual([])
  expect(() => read({ 'row:Plan!3': 'another' })).toThrow(WrongAnswer)
  expect(() => read({ 'row:Other!3': 'leave' })).toThrow(WrongAnswer)
})
