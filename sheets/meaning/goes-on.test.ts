import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { addUp } from '../testing/three-sums.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { goesOn, isContinued } from './goes-on.ts'

it.each<[above: string, words: string, is: boolean]>([
  ['Improve visits to children', 'in care placed out of county', true],
  ['Improve visits,', 'audits and panels', true],
  ['Improve visits to children', 'Weekly list', false],
  ['Improve visits to children.', 'in care placed out of county', false],
  ['Improve visits:', 'weekly list', false],
  ['Improve visits', 'a) weekly list', false],
  ['improve visits', 'set up a board', false],
])('“%s” goes on with “%s”: %s', (above, words, is) => {
  expect(goesOn(above, words)).toBe(is)
})

it.each([
  ['2 (cont)', true],
  ['1.1 cont’d'.replace('’', "'"), true],
  ['2 continued', true],
  ['2', false],
  ['Contacts', false],
  ['C1', false],
])('“%s” says that it goes on: %s', (ref, is) => {
  expect(isContinued(ref)).toBe(is)
})

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const FIRST = ['1', 'Improve visits to children', 'Head of Service', '30/06/2025', 'On track']

it.each<[what: string, row: string[], action: string, rows: number]>([
  [
    'the rest of its words',
    ['', 'in care placed out of county'],
    'Improve visits to children in care placed out of county',
    1,
  ],
  ['the rest of its words, on another page', ['1 (cont)', 'in care'], 'Improve visits to children in care', 1],
  [
    'an action in small letters with its own owner',
    ['', 'panel for all', 'Head of Care', '', ''],
    'Improve visits to children',
    2,
  ],
  ['an action with a ref', ['2', 'panel for all'], 'Improve visits to children', 2],
])('below an action, %s', (_what, row, action, rows) => {
  const book = bookOf(sheetOf([HEAD, FIRST, row, ['3', 'Ask them', 'Head of Care', '30/06/2025', 'On track']]))
  const proposal = propose(book)
  const [first, ...more] = proposal.sheets[0]?.rows ?? []
  expect([first?.action, more.length]).toEqual([action, rows])
  expect(addUp(book, proposal)).toEqual([])
})
