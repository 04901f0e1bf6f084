import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const FIRST = ['1', 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'On track']

test.each<[string, string[], string[]]>([
  ['an owner and a date', ['', '', 'Director', '31/07/2025', ''], ['C3']],
  ['a ref, an owner and a date', ['2', '', 'Director', '31/07/2025', ''], ['A3']],
  ['an owner alone', ['', '', 'Director', '', ''], []],
  ['more words of the action', ['', 'and every review', 'Director', '', ''], []],
  ['a whole action', ['2', 'Ask the children', 'Director', '31/07/2025', 'On track'], []],
])('a row with %s', (_, row, doubted) => {
  const last = ['3', 'A plan for each', 'Director', '31/07/2025', 'On track']
  const { doubts } = propose(bookOf(sheetOf([HEAD, FIRST, row, last])))
  expect(doubts.filter(({ why }) => why.startsWith('Its row')).map(({ cell }) => cell)).toEqual(doubted)
})
