import { expect, it } from 'vitest'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotEdit, whyNotReown } from './why-not-edit.ts'

it.each(ROLES)('an action is edited by the office, while it is in the plan: %s', (role) => {
  const theirs = role === 'programme'
  expect(whyNotEdit({ role }, { state: 'active' })?.code).toBe(theirs ? undefined : 'not-yours')
  expect(whyNotEdit({ role }, { state: 'withdrawn' })?.code).toBe(theirs ? 'withdrawn' : 'not-yours')
})

it.each([null, ...CLOSURE_STEPS])('an action keeps its owner while a claim waits: %s', (closure) => {
  const waits = closure === 'claimed' || closure === 'reviewed'
  expect(whyNotReown({ closure })?.field).toBe(waits ? 'ownerPost' : undefined)
})
