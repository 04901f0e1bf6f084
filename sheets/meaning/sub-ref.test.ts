import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { markOf, subRef } from './sub-ref.ts'

test.each([
  ['a) Tracker', 'a'],
  ['(b) Panel', 'b'],
  ['C) Panel', 'C'],
  ['b. Audit', 'b'],
  ['(ii) Panel', 'ii'],
  ['2) Tracker', '.2'],
  ['J. Smith to write', null],
  ['A plan for each child', null],
  ['Write (a) the plan', null],
  ['4. Recruit 30 staff', null],
  ['a)', null],
])('“%s” begins with %s', (words, mark) => {
  expect(markOf(words)).toBe(mark)
})

test.each<[string, string, string[], string | null]>([
  ['2', 'a', [], '2a'],
  ['2.', 'a', [], '2a'],
  ['1.1', '.2', [], '1.1.2'],
  ['2a', 'ii', [], '2a(ii)'],
  ['2', 'a', ['2a'], '2a (2)'],
  ['2', 'a', ['2a', '2a (2)'], '2a (3)'],
  ['Children in Need 0001', 'a', [], null],
])('under %s the part %s, beside %j, is %s', (whole, mark, taken, ref) => {
  expect(subRef(whole, mark, (one) => taken.includes(one))).toBe(ref)
})

const HEAD = ['Ref', 'Action', 'Lead', 'Due']
const act = (ref: string, title: string) => [ref, title, 'Head of Service', '30/06/2025']
const refsOf = (...sheets: string[][][]) =>
  propose(bookOf(...sheets.map((rows, i) => sheetOf([HEAD, ...rows], `Plan ${i + 1}`)))).sheets.flatMap(
    ({ rows = [] }) => rows.map(({ ref, givenRef }) => ref ?? givenRef),
  )

test('the parts of the last action of a sheet are called by their letters too', () => {
  expect(
    refsOf([
      act('1', 'Oversight'),
      act('', 'a) Record'),
      act('', 'b) Audit'),
      act('2', 'Care'),
      act('', 'a) Tracker'),
      act('', 'b) Panel'),
    ]),
  ).toEqual(['1', '1a', '1b', '2', '2a', '2b'])
})

test('of what has no mark the next number stays free, and letters of another sheet stay that sheet’s', () => {
  expect(refsOf([act('1', 'Oversight'), act('', 'Record'), act('3', 'Care')])).toEqual(['1', '2', '3'])
  expect(
    refsOf([act('1', 'Oversight'), act('', 'a) Record')], [act('1', 'Care'), act('1a', 'Tracker'), act('1b', 'Panel')]),
  ).toEqual(['1', '1a (2)', '1', '1a', '1b'])
})
