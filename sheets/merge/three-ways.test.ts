import { expect, it } from 'vitest'
import { decide, type Outcome } from './three-ways.ts'

it.each<[what: string, base: string | undefined, plan: string, sheet: string, outcome: Outcome]>([
  ['all say the same', 'A', 'A', 'A', 'nothing'],
  ['an empty cell', 'A', 'A', '', 'nothing'],
  ['an empty cell, and the plan changed', 'A', 'B', '', 'nothing'],
  ['only the sheet changed', 'A', 'A', 'B', 'change'],
  ['only the plan changed', 'A', 'B', 'A', 'nothing'],
  ['only the plan changed, and was emptied', 'A', '', 'A', 'nothing'],
  ['both changed, alike', 'A', 'B', 'B', 'nothing'],
  ['both changed, differently', 'A', 'B', 'C', 'ask'],
  ['the plan was emptied and the sheet changed', 'A', '', 'C', 'ask'],
  ['never brought, and the same', undefined, 'A', 'A', 'nothing'],
  ['never brought, and another', undefined, 'A', 'B', 'ask'],
  ['never brought, and the plan says nothing', undefined, '', 'B', 'ask'],
  ['brought empty, and filled in the sheet', '', '', 'B', 'change'],
  ['brought empty, and filled in both', '', 'A', 'B', 'ask'],
])('%s: %s, %s, %s comes to %s', (_what, base, plan, sheet, outcome) => {
  expect(decide({ base, plan, sheet })).toBe(outcome)
})
