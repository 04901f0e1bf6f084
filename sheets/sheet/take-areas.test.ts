import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const act = (ref: string) => [ref, 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'On track']

const areasOf = (names: string[], answer?: string, rows = [HEAD, act('1')]) => {
  const book = bookOf(...names.map((name) => sheetOf(rows, name)))
  const answers = answer === undefined ? undefined : { file: book.file.sha256, answers: { areas: answer } }
  const { sheets, questions } = propose(book, answers)
  return {
    areas: sheets.flatMap(({ rows: all = [] }) => all.map(({ area }) => area)),
    asked: questions.some(({ id }) => id === 'areas'),
  }
}

test('a sheet for each area is asked about, and gives its name where somebody says so', () => {
  const names = ['Front Door', 'Practice']
  expect(areasOf(names)).toEqual({ areas: [null, null], asked: true })
  expect(areasOf(names, 'yes')).toEqual({ areas: names, asked: true })
  expect(areasOf(names, 'no')).toEqual({ areas: [null, null], asked: true })
})

test.each<[string, string[], string[][]?]>([
  ['one sheet', ['Front Door']],
  ['sheets that the program numbered', ['Sheet1', 'Sheet2']],
  ['what is over apart', ['Actions', 'Completed actions']],
  ['years', ['2019-20', '2020-21']],
  [
    'areas in a column',
    ['Front Door', 'Practice'],
    [
      ['Area', ...HEAD],
      ['Leadership', ...act('1')],
    ],
  ],
])('%s: nothing is asked', (_, names, rows) => {
  expect(areasOf(names, undefined, rows).asked).toBe(false)
})
