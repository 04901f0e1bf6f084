import { expect, it } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { propose } from '../propose.ts'
import { bookOf } from '../testing/sheet-of.ts'
import { isAboutLevel } from './about-level.ts'

it.each<[words: string, is: boolean]>([
  ['Outcome: children are safe', true],
  ['Success measures: nine in ten visits in time', true],
  ['What success looks like – children say so', true],
  ['How will we know? Audits are better', true],
  ['Outcome 2: children are safe', false],
  ['Outcomes for children', false],
  ['Objective', false],
  ['Aim to visit every child', false],
])('“%s” tells of the area above it: %s', (words, is) => {
  expect(isAboutLevel(words)).toBe(is)
})

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'Status']
const act = (ref: string) => [ref, 'Hold every meeting in time', 'Head of Service', '30/06/2025', 'On track']
const wide = (text: string) => [{ text, merged: { rows: 1, columns: 5 } }]
const ABOUT = [wide('Outcome: children are safe'), wide('Success measures: nine in ten')]

it.each<[what: string, rows: Parameters<typeof sheetOf>[0], areas: (string | null)[]]>([
  [
    'below a heading',
    [HEAD, wide('Priority 1: Care'), ...ABOUT, act('1'), wide('Priority 2: Help'), ...ABOUT, act('2')],
    ['Priority 1: Care', 'Priority 2: Help'],
  ],
  [
    'with the heading repeated',
    [wide('Priority 1: Care'), ...ABOUT, HEAD, act('1'), wide('Priority 2: Help'), ...ABOUT, HEAD, act('2')],
    ['Priority 1: Care', 'Priority 2: Help'],
  ],
  [
    'where they head actions alone',
    [HEAD, wide('Outcome: children are safe'), act('1'), wide('Outcome: they are heard'), act('2')],
    ['Outcome: children are safe', 'Outcome: they are heard'],
  ],
])('what is told of areas is none of their names, %s', (_what, rows, areas) => {
  const { sheets } = propose(bookOf(sheetOf(rows)))
  expect(sheets.flatMap(({ rows: all = [] }) => all.map(({ area }) => area))).toEqual(areas)
})
