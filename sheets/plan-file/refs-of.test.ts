import { expect, test } from 'vitest'
import type { ProposedRow } from '../proposal.ts'
import { refsOf } from './refs-of.ts'

test.each<[(string | null)[], string[]]>([
  [
    ['1.1', '1.10'],
    ['1.1', '1.10'],
  ],
  [
    [null, null],
    ['1', '2'],
  ],
  [
    [null, null, '1', '3'],
    ['2', '4', '1', '3'],
  ],
  [
    ['1', '1', '1.'],
    ['1', '1 (2)', '1. (2)'],
  ],
  [
    ['Children in Need 01', 'Children in Need 01', 'new'],
    ['Children in Need 01', 'Children in Need (2)', '1'],
  ],
  [
    ['–', 'A ref that is a sentence', '2'],
    ['1', '3', '2'],
  ],
])('%j become %j', (refs, called) => {
  expect(refsOf(refs.map((ref) => ({ ref }) as ProposedRow))).toEqual(called)
})
