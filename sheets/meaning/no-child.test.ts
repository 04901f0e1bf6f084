import { describe, expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { isUpn, whyNoChild } from './no-child.ts'

const why = (...rows: Parameters<typeof sheetOf>[0]) => whyNoChild(bookOf(sheetOf([['Action', 'Lead'], ...rows])))

describe('a file that tells of one child', () => {
  test.each<[string, Parameters<typeof sheetOf>[0]]>([
    ['an NHS number', [['Seen: 943 476 5919']]],
    ['an NHS number with points', [['943.476.5919']]],
    ['an NHS number between blanks of another kind', [['943\u00a0476\u00a05919']]],
    ['an NHS number as a figure', [[{ text: '9,434,765,919', kind: 'number', raw: 9434765919 }]]],
    ['an NHS number in a comment', [[{ text: 'Review', note: 'Discussed 9434765919' }]]],
    ['a pupil’s number', [['H801200001001']]],
    ['a pupil’s number in small letters', [['h801200001001']]],
    ['a date of birth in words', [['Visit Amy (DOB 12/03/2009)']]],
    ['the number of a child in words', [['Review for child ID 1234567']]],
    ['a column of names', [['Child’s name', 'Action']]],
    ['a column of names of young people', [['Name of Young Person', 'Action']]],
    ['a column of initials', [['YP Name', 'Action']]],
    ['a day of birth', [['DOB', 'Action']]],
    ['numbers of a case system', [['Mosaic ID', 'Action']]],
    [
      'a column of children',
      [
        ['Child', 'Action'],
        ['AB', 'Visit'],
      ],
    ],
    ['a list for an inspection', [['Annex A'], ['Gender', 'Ethnicity', 'Legal status']]],
  ])('holds %s', (_, rows) => {
    expect(why(...rows)).toMatch(/^Cell [A-Z]+\d+ of “Plan” .*Nothing of the file was kept/)
  })

  test.each<[string, Parameters<typeof sheetOf>[0]]>([
    ['an NHS trust', [['Work with the NHS Trust']]],
    ['a telephone number', [['Call 01632 960983 or 0300 123 1234']]],
    ['an order', [['PO 9434765919']]],
    ['ten figures that check as nothing', [['9434765918']]],
    ['an audit of pupils’ numbers', [['UPN compliance audit']]],
    [
      'sentences about children',
      [
        ['Child', 'Action'],
        ['Every child has a plan that was written with them', 'Audit'],
      ],
    ],
    ['an annex that is named', [['See Annex A', 'Head of Service']]],
    [
      'the number of a system of actions',
      [
        ['System ID', 'Action'],
        ['17', 'Audit'],
      ],
    ],
  ])('is none with %s', (_, rows) => {
    expect(why(...rows)).toBeNull()
  })
})

test.each([
  ['H801200001001', true],
  ['B801200001001', false],
  ['A80120000100', false],
])('%s is a pupil’s number: %s', (words, is) => {
  expect(isUpn(words)).toBe(is)
})

const PLAN = [
  ['Ref', 'Action', 'Lead'],
  ['1', 'Visit every family in time', 'Head of Service'],
]
test.each<[string, Parameters<typeof sheetOf>[0], boolean]>([
  ['in its title', [['Annex A: improvement plan'], ...PLAN], true],
  ['at the end of its title', [['Improvement plan (Annex A)'], ...PLAN], true],
  ['in the words of an action', [...PLAN, ['2', 'Send Annex A to Ofsted', 'Head of Practice']], false],
  ['nowhere', PLAN, false],
])('Annex A %s asks whether children are told of, and brings nothing where they are', (_, rows, asks) => {
  const book = bookOf(sheetOf(rows))
  const { questions, sheets } = propose(book)
  expect(questions.some(({ id }) => id === 'annex-a')).toBe(asks)
  expect(sheets[0]?.is).toBe('actions')
  if (!asks) return
  const answered = (words: string) => propose(book, { file: book.file.sha256, answers: { 'annex-a': words } }).sheets[0]
  expect([answered('no')?.is, answered('yes')?.is, answered('yes')?.rows]).toEqual(['actions', 'other', []])
})
