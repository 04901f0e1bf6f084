import { describe, expect, test } from 'vitest'
import { day } from '../../domain/day.ts'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { readRefs } from './refs.ts'

const read = (...refs: Parameters<typeof sheetOf>[0][number]) => {
  const cells = new Map(sheetOf(refs.map((ref) => [ref])).cells.map((cell) => [cell.row, cell]))
  return readRefs(
    refs.map((_, i) => ({ sheet: 'Plan', row: i + 1, cell: cells.get(i + 1) })),
    () => true,
  )
}

describe('refs', () => {
  test('stay as they are shown', () => {
    expect(read('1.1', '1.10', '00412', 'R1a', 'SR (25/26) 01').map(({ ref }) => ref)).toEqual([
      ...['1.1', '1.10', '00412', 'R1a', 'SR (25/26) 01'],
    ])
  })

  test.each<[string, Parameters<typeof sheetOf>[0][number], string]>([
    ['that are there twice', ['1.1', '1.1'], 'Row 1 has the same ref'],
    ['that differ in a mark alone', ['1.1', '1.1.'], 'Row 1 has the same ref'],
    ['that are days', ['1.9', { text: '01-Oct', kind: 'date', on: day('2025-10-01') }], 'A day, where'],
    ['that are too long', ['1.1', 'the action about meetings'], 'It can be no ref: use 20 characters'],
  ])('%s are in doubt', (_, refs, why) => {
    expect(read(...refs).at(-1)?.why).toContain(why)
  })

  test('that can be none are given another, and what stands there is a word of the plan’s own', () => {
    const long = 'Children in Need / CIN-Plan 01'
    const [, said] = read('1.1', long)
    expect(said).toMatchObject({ ref: null, givenRef: '1.2', given: 'Row 2 has what can be no ref' })
    const rows = [
      ['Ref', 'Action', 'Lead'],
      ['1.1', 'Hold every meeting in time', 'Head of Service'],
      [long, 'Ask the children', 'Head of Service'],
    ]
    const { sheets, doubts } = propose(bookOf(sheetOf(rows)))
    expect(doubts.map(({ cell }) => cell)).toEqual(['A3'])
    expect(sheets[0]?.rows?.[1]).toMatchObject({
      ...{ ref: null, givenRef: '1.2' },
      own: [{ label: 'Ref', text: long, cells: ['A3'] }],
    })
  })

  test.each([
    [['1.1', '', '1.3'], '1.2'],
    [['1.1', '', '1.2'], '1.1a'],
    [['R1', ''], 'R2'],
    [['', '2'], '1'],
  ])('of %j the lost one is given %s', (refs, given) => {
    const lost = read(...refs).find((one) => one.given !== undefined)
    expect(lost).toEqual({ ref: null, givenRef: given, given: `Row ${refs.indexOf('') + 1} has none` })
  })

  test.each([
    [
      ['2', '', ''],
      ['3', '4'],
    ],
    [
      ['1', '', '', '2', ''],
      ['1a', '1b', '2a'],
    ],
    [
      ['1.1', '', '1.3', ''],
      ['1.2', '1.4'],
    ],
    [['1', 'N/A', '3'], ['2']],
    [
      ['R1', '–', 'R2', 'tbc'],
      ['R1a', 'R2a'],
    ],
  ])('of %j those that are lost are given %j', (refs, given) => {
    expect(read(...refs).flatMap(({ givenRef }) => givenRef ?? [])).toEqual(given)
  })
})
