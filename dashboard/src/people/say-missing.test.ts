import { expect, it } from 'vitest'
import { sayMissing } from './say-missing.ts'

const AMY = { role: 'chair', name: 'Amy Dobson', email: 'amy@plan.example', late: false } as const
const NOBODY = /^Nobody is chair of this plan’s board: .* until an administrator invites one\.$/

it.each([
  ['nobody is invited', [], NOBODY],
  ['somebody is invited to another part', [{ ...AMY, role: 'owner' as const }], NOBODY],
  ['the seven days of her invitation are over', [{ ...AMY, late: true }], NOBODY],
  ['she is invited', [AMY], /^Amy Dobson is invited as chair of this plan’s board and has not come yet: until then/],
  ['she is invited by her address alone', [{ ...AMY, name: null }], /^amy@plan\.example is invited as chair/],
])('with no chair, where %s', (_when, invited, expected) => {
  expect(sayMissing('chair', invited)).toMatch(expected)
})
