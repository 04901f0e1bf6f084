import { expect, it } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { readPaste } from '../read/read-file.ts'
import { ownCounts } from './own-counts.ts'

const ACTIONS = [
  'Ref\tAction\tLead\tDue\tStatus',
  '1\tVisit in time\tHead of Service\t31/03/2026\tOn track',
  '2\tAsk the children\tHead of Service\t31/03/2026\tOn track',
  '3\tA plan for each\tHead of Service\t31/03/2026\tAt risk',
]

const countsOf = (...more: string[]) => {
  const book = readPaste([...ACTIONS, ...more].join('\n'))
  return ownCounts(book, propose(book)).map(({ cell, means, count, gives }) => [cell, means, count, gives])
}

it.each([
  ['Total on track: 3', [['Pasted!A5', 'on-track', 3, 2]]],
  ['On track\t2', [['Pasted!B5', 'on-track', 2, 2]]],
  [
    'Total\tOn track: 2\tAt risk: 2',
    [
      ['Pasted!B5', 'on-track', 2, 2],
      ['Pasted!C5', 'at-risk', 2, 1],
    ],
  ],
  [
    'Total\t2 on track, 1 at risk',
    [
      ['Pasted!B5', 'on-track', 2, 2],
      ['Pasted!B5', 'at-risk', 1, 1],
    ],
  ],
])('“%s” counts %j', (row, counted) => {
  expect(countsOf(row)).toEqual(counted)
})

it('a summary below the actions is of no action, and counts each status', () => {
  const below = ['Summary', 'On track\t2', 'At risk\t2', 'Complete\t0']
  expect(countsOf(...below)).toEqual([
    ['Pasted!B6', 'on-track', 2, 2],
    ['Pasted!B7', 'at-risk', 2, 1],
    ['Pasted!B8', 'complete', 0, 0],
  ])
  const [sheet] = propose(readPaste([...ACTIONS, ...below].join('\n'))).sheets
  expect(sheet?.rows?.map(({ ref }) => ref)).toEqual(['1', '2', '3'])
})

it.each<[string, string[][], unknown[]]>([
  [
    'by area, with all of them below',
    [
      ['Area', 'On track', 'At risk'],
      ['Leadership', '1', '1'],
      ['Practice', '1', '0'],
      ['Total', '2', '1'],
    ],
    [
      ['on-track', 2, 2],
      ['at-risk', 1, 1],
    ],
  ],
  [
    'by area, with all of them beside',
    [
      ['', 'Leadership', 'Practice', 'All'],
      ['On track', '1', '1', '3'],
    ],
    [['on-track', 3, 2]],
  ],
  [
    'by area alone',
    [
      ['Area', 'On track', 'At risk'],
      ['Leadership', '1', '1'],
      ['Practice', '1', '0'],
    ],
    [],
  ],
])('what a summary counts %s is held against the whole plan', (_, summary, counted) => {
  const plan = sheetOf(
    ACTIONS.map((line) => line.split('\t')),
    'Plan',
  )
  const book = bookOf(plan, sheetOf(summary, 'Summary'))
  const told = ownCounts(book, propose(book)).map(({ means, count, gives }) => [means, count, gives])
  expect(told).toEqual(counted)
})

it('a sheet without counts says none', () => {
  expect(countsOf()).toEqual([])
})
