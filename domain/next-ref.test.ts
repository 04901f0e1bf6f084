import { describe, expect, it } from 'vitest'
import { nextRef, refAfter, refsInTurn } from './next-ref.ts'

const of = (area: number | null, ...refs: string[]) => refs.map((ref) => ({ ref, area }))

it.each([
  ['2.3', '2.4'],
  ['1.9', '1.10'],
  ['R1a', 'R1b'],
  ['R1z', null],
  ['SR (25/26) 01', 'SR (25/26) 02'],
  ['SR (25/26) 99', 'SR (25/26) 100'],
  ['Rec 4 (b)', 'Rec 5 (b)'],
  ['1.', '2.'],
  ['Preface', null],
])('after %s comes %s', (ref, next) => {
  expect(refAfter(ref)).toBe(next)
})

it.each<[what: string, all: ReturnType<typeof of>, area: number | null, next: string | null]>([
  ['the next number of its area', [...of(1, '1.1', '1.2'), ...of(2, '2.1')], 1, '1.3'],
  ['beyond nine', of(1, '1.2', '1.10', '1.9'), 1, '1.11'],
  ['one for a new area of a plan that numbers by area', of(1, '1.1'), 4, '4.1'],
  ['the plan’s next where refs do not go by area', [...of(1, 'R1', 'R2'), ...of(2, 'R3')], 4, 'R4'],
  ['no ref of another area', [...of(1, 'R1'), ...of(2, 'R2')], 1, 'R3'],
  ['the pattern that most have', of(1, '1.1', '1.2', 'SR (25/26) 01'), 1, '1.3'],
  ['the next letter', of(1, 'R1a', 'R1b'), 1, 'R1c'],
  ['the first of all', [], 2, '2.1'],
  ['the first of a plan without areas', [], null, '1'],
  ['the next of a plan without areas', of(null, '1', '2'), null, '3'],
  ['the next of those in no area', [...of(1, '1.1', '1.2', '1.3'), ...of(null, 'T1', 'T2')], null, 'T3'],
  ['the plan’s next where none is in no area yet', of(1, 'R1', 'R2'), null, 'R3'],
  ['nothing where there is no pattern', of(1, 'Preface'), 1, null],
  ['nothing that would be too long', of(1, `${'x'.repeat(18)}99`), 1, null],
])('proposes %s', (_what, all, area, next) => {
  expect(nextRef(all, area)).toBe(next)
})

describe('the refs of several that are added together', () => {
  const NEXT = [
    { area: 1, ref: '1.4' },
    { area: 2, ref: '2.1' },
    { area: null, ref: 'X' },
  ]
  const of = (area: number | null, ref = '') => ({ area, ref })

  it.each<[what: string, rows: ReturnType<typeof of>[], refs: (string | null)[]]>([
    ['go on in their areas', [of(1), of(2), of(1)], ['1.4', '2.1', '1.5']],
    ['go on after those that are brought', [of(1), of(1, '1.5'), of(1)], ['1.6', '1.5', '1.7']],
    ['leave a gap that is brought before them', [of(1, '1.2'), of(1)], ['1.2', '1.4']],
    ['are not told where another pattern is brought', [of(1, 'A7'), of(1)], ['A7', null]],
    ['are not told where there is no pattern', [of(null), of(null)], ['X', null]],
    ['are never those of another', [of(2, '1.4'), of(1)], ['1.4', '1.5']],
  ])('%s', (_what, rows, refs) => {
    expect(refsInTurn(NEXT, rows)).toEqual(refs)
  })
})
