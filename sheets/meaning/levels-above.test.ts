import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { gridOf } from './grid.ts'
import { findHeader } from './header.ts'
import { isLabelled, isMoreOf, levelsAbove } from './levels-above.ts'

type Rows = Parameters<typeof sheetOf>[0]
const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const ACTION = ['1.1', 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'A']

const read = (above: Rows) => {
  const grid = gridOf(sheetOf([...above, HEAD, ACTION]))
  return levelsAbove(grid, findHeader(grid)).map(({ kind, words }) => `${kind}: ${words}`)
}

test.each<[string, Rows, string[]]>([
  ['nothing', [], []],
  ['a title', [['Improvement plan 2025']], []],
  ['an area', [['Priority 1: Front door']], ['area: Priority 1: Front door']],
  [
    'a number and its name in cells of their own',
    [['Priority 1', 'Front door'], ['']],
    ['area: Priority 1 Front door'],
  ],
  ['an area on two lines', [['Priority 1'], ['Front door']], ['area: Priority 1 Front door']],
  [
    'a sentence on two lines',
    [['R1: Standards in'], ['secondary schools']],
    ['recommendation: R1: Standards in secondary schools'],
  ],
  [
    'who leads it below',
    [['Workstream 1: Front Door'], ['Workstream lead: Head of Service MASH']],
    ['area: Workstream 1: Front Door'],
  ],
  [
    'who leads it in two cells',
    [['Workstream 1: Front Door'], ['Lead:', 'Head of Service']],
    ['area: Workstream 1: Front Door'],
  ],
  [
    'who leads it and a day below',
    [['Workstream 1: Front Door'], ['SRO: Director'], ['Last updated: 1 December 2020'], ['']],
    ['area: Workstream 1: Front Door'],
  ],
  ['a title below', [['Workstream 1: Front Door'], ['Improvement plan']], ['area: Workstream 1: Front Door']],
  ['who leads it and no name', [['Workstream 1'], ['Workstream lead: Head of Service']], ['area: Workstream 1']],
  ['what it is to come to', [['Objective 2: Care'], ['Outcome: children thrive']], ['area: Objective 2: Care']],
  [
    'a key below',
    [['Priority 1: Front door'], ['R = off track', 'A = at risk', 'G = on track']],
    ['area: Priority 1: Front door'],
  ],
  [
    'a theme without a number',
    [['Medbury'], ['Theme: Quality of Practice'], ['']],
    ['area: Theme: Quality of Practice'],
  ],
  ['how urgent it is', [['Priority: High']], []],
  [
    'an area and a recommendation',
    [['Priority 2: Care'], ['Recommendation 4: Permanence']],
    ['area: Priority 2: Care', 'recommendation: Recommendation 4: Permanence'],
  ],
  ['what the plan is about', [['Priority 1: Front door'], ['Priority 2: Care'], ['Priority 3: Leaders']], []],
  [
    'what it is for',
    [['Key Priority 1: Teaching'], ['Objective: To raise attainment']],
    ['area: Key Priority 1: Teaching Objective: To raise attainment'],
  ],
  ['what is over', [['Completed actions']], ['finished: Completed actions']],
  [
    'a key whose last line is what is over',
    [[{ text: 'On track', fill: '92D050' }], [{ text: 'Completed', fill: '0070C0' }]],
    [],
  ],
])('above the heading: %s', (_, above, levels) => {
  expect(read(above)).toEqual(levels)
})

test.each([
  ['Workstream lead: Head of Service', true],
  ['Senior Responsible Officer – Director', true],
  ['Last updated: 1 December 2020', true],
  ['Workstream 1: Front Door', false],
  ['Objective: Front Door', false],
  ['Theme: Front Door', false],
  ['Leadership: a shared vision', false],
  ['Leadership and governance: oversight', false],
  ['Team managers – recruitment and retention', false],
  ['Chair: Director of Children’s Services', true],
])('“%s” is a label of something: %s', (words, is) => {
  expect(isLabelled(words)).toBe(is)
})

test.each([
  ['Priority 1', 'Front door', true],
  ['R4:', 'Permanence', true],
  ['R1: Standards in', 'secondary schools', true],
  ['Priority 1: Front door', 'Aim: fewer contacts', true],
  ['Priority 1: Front door', 'Improvement plan', false],
  ['Priority 1', 'Lead: Director', false],
  ['Priority 1', 'Last updated: 1 December 2020', false],
])('“%s” goes on with “%s”: %s', (level, words, is) => {
  expect(isMoreOf(level, words)).toBe(is)
})

test('what stands between a level and the heading is a note, and no title', () => {
  const rows = [['Workstream 1: Front Door'], ['Workstream lead: Head of Service'], HEAD, ACTION]
  const [sheet] = propose(bookOf(sheetOf(rows))).sheets
  expect(sheet?.rows?.map(({ area }) => area)).toEqual(['Workstream 1: Front Door'])
  expect(sheet?.said?.slice(0, 2)).toEqual([
    { cell: 'A1', as: 'level' },
    { cell: 'A2', as: 'note', why: 'It says something of what it stands below' },
  ])
})
