import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { headsCounts, ratesAll } from './summary-row.ts'

it.each<[cells: string[], below: string[], is: boolean]>([
  [['RAG', 'No.', '%'], ['Green', '2', '67%'], true],
  [['Status', 'Number of actions'], ['On track', '3'], true],
  [['Summary'], ['RAG', 'No.', '%'], true],
  [['RAG summary'], ['Green', '2'], true],
  [['Summary'], ['1', 'Visit in time', 'Head of Service'], false],
  [['Leadership'], ['Green', '2'], false],
  [['RAG', 'No.'], ['1', 'Visit in time'], false],
  [['1', 'Visit in time'], ['Green', '2'], false],
])('%j above %j heads counts: %s', (cells, below, is) => {
  expect(headsCounts(cells, below)).toBe(is)
})

it.each<[cells: string[], is: boolean]>([
  [['Overall RAG', 'Amber'], true],
  [['Overall', 'Amber'], true],
  [['Plan status:', 'On track'], true],
  [['Overall', 'Head of Service'], false],
  [['Plan', 'Amber'], false],
  [['Overall plan for every child', 'Amber'], false],
  [['Overall', 'Amber', 'Head of Service'], false],
])('%j rates the plan: %s', (cells, is) => {
  expect(ratesAll(cells)).toBe(is)
})

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const act = (ref: string) => [ref, 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'On track']

it.each<[what: string, below: string[][]]>([
  ['counts with heads', [[], ['Summary'], ['RAG', 'No.', '%'], ['Green', '2', '100%'], ['Total', '2', '100%']]],
  [
    'what all of it is rated',
    [
      ['Overall', '', '', '', 'On track'],
      ['', '', '', 'Overall status', 'On track'],
    ],
  ],
  ['the title of the page again', [['Page 1 of 2'], ['Improvement plan'], HEAD]],
])('below a plan %s are no actions, and no area of those that follow', (_what, below) => {
  const rows = [['Improvement plan'], HEAD, act('1'), act('2'), ...below, ...(below.at(-1) === HEAD ? [act('3')] : [])]
  const [sheet] = propose(bookOf(sheetOf(rows))).sheets
  expect(sheet?.rows?.map(({ area }) => area)).toEqual([null, null, ...(below.at(-1) === HEAD ? [null] : [])])
})
