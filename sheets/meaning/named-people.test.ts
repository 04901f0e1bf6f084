import { expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { readNamedPeople } from './named-people.ts'

type Rows = Parameters<typeof sheetOf>[0]

const SAM = ['SK', 'Sam Khan', 'Head of Early Help']
const MARY = ['MB', 'Mary Brown', 'Deputy']
const BOTH = {
  sk: 'Head of Early Help',
  'sam khan': 'Head of Early Help',
  mb: 'Deputy',
  'mary brown': 'Deputy',
}

test.each<[string, Rows, Record<string, string>]>([
  ['initials, name and post', [SAM, MARY], BOTH],
  ['initials, post and name', [SAM, MARY].map(([i = '', n = '', p = '']) => [i, p, n]), BOTH],
  ['name, post and initials', [SAM, MARY].map(([i = '', n = '', p = '']) => [n, p, i]), BOTH],
  [
    'how they are reached beside',
    [
      [...SAM, 'sam@council.example'],
      [...MARY, '01234 567890'],
    ],
    BOTH,
  ],
  ['an empty column between', [SAM, MARY].map(([i = '', n = '', p = '']) => [i, '', n, p]), BOTH],
  [
    'more letters of a name',
    [['SKN', 'Sam Khan', 'Head of Early Help'], MARY],
    { ...BOTH, skn: 'Head of Early Help', sk: '' },
  ],
  ['one alone', [SAM], {}],
  ['two that are apart', [SAM, [''], MARY], {}],
  [
    'initials of others',
    [
      ['AB', ...SAM.slice(1)],
      ['CD', ...MARY.slice(1)],
    ],
    {},
  ],
  [
    'actions with letters for refs',
    [
      ['A', 'Hold every meeting', 'Director'],
      ['B', 'Ask the children', 'Director'],
    ],
    {},
  ],
  [
    'what has a day',
    [
      [...SAM, '30/06/2025'],
      [...MARY, '30/06/2025'],
    ],
    {},
  ],
])('%s', (_, rows, people) => {
  const known = Object.entries(people).filter(([, post]) => post !== '')
  expect(
    Object.fromEntries([...readNamedPeople(sheetOf(rows).cells)].map(([words, { post }]) => [words, post])),
  ).toEqual(Object.fromEntries(known))
})
