import { expect, it } from 'vitest'
import { countsActions, countsSaid } from './counts-said.ts'

it.each([
  ['Green: 9', [['Green', 9]]],
  ['Green 9', [['Green', 9]]],
  ['9 green', [['green', 9]]],
  ['9 x Green', [['Green', 9]]],
  ['Total green 9', [['green', 9]]],
  ['Number of actions: 12', [['actions', 12]]],
  [
    '2 on track, 1 at risk',
    [
      ['on track', 2],
      ['at risk', 1],
    ],
  ],
  [
    'Red = 2; Amber = 3',
    [
      ['Red', 2],
      ['Amber', 3],
    ],
  ],
  [
    '1 Green 2 Red',
    [
      ['Green', 1],
      ['Red', 2],
    ],
  ],
  [
    'Green 3 Red 2',
    [
      ['Green', 3],
      ['Red', 2],
    ],
  ],
  ['Green', []],
  ['12', []],
  ['Phase 2 of 3', []],
  ['31/03/2026', []],
])('“%s” counts %j', (words, counted) => {
  expect(countsSaid(words).map(({ says, count }) => [says, count])).toEqual(counted)
})

it.each([
  [['On track', '3'], true],
  [['Green', '9', '75%'], true],
  [['Total', '12'], true],
  [['Total', 'Red: 2', 'Amber: 3'], true],
  [['Total', '2 on track, 1 at risk'], true],
  [['Red 2', 'Amber 3', 'Green 4'], true],
  [['Total', '2', '1 Green 1 Red'], true],
  [['Totals', '4', '1 B, 1 G, 1 A, 1 R'], true],
  [['Total', 'Green 3 Red 2'], true],
  [['2b', 'Deleted'], false],
  [['B2', 'DELETED – merged with 2a'], false],
  [['3g', 'On track'], false],
  [['On track'], false],
  [['Total'], false],
  [['3', 'On track'], false],
  [['1.1', 'Visit in time', 'On track'], false],
  [['On track', 'Visit 3 homes'], false],
  [['Complete', 'Head of Service', '3'], false],
  [['Total number of visits', '3'], false],
])('a row of %j counts the actions: %s', (cells, counts) => {
  expect(countsActions(cells)).toBe(counts)
})
