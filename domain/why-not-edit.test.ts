import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { dayDue } from './due.ts'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotChangePromise, whyNotEdit, whyNotReown } from './why-not-edit.ts'

it.each(ROLES)('an action is edited by the office, while it is in the plan: %s', (role) => {
  const theirs = role === 'programme'
  expect(whyNotEdit({ role }, { state: 'active' })?.code).toBe(theirs ? undefined : 'not-yours')
  expect(whyNotEdit({ role }, { state: 'withdrawn' })?.code).toBe(theirs ? 'withdrawn' : 'not-yours')
})

it.each([null, ...CLOSURE_STEPS])('an action keeps its owner while a claim waits: %s', (closure) => {
  const waits = closure === 'claimed' || closure === 'reviewed'
  expect(whyNotReown({ closure })?.field).toBe(waits ? 'ownerPost' : undefined)
})

describe.each(['successMeasure', 'dueOn', 'withdraw'] as const)('what is decided on stays as it is: %s', (promised) => {
  it.each([null, ...CLOSURE_STEPS])('after %s', (closure) => {
    const codes: Record<string, string> = {
      'closed-before': 'complete',
      claimed: 'claimed',
      reviewed: 'claimed',
      agreed: 'complete',
      embedded: 'complete',
    }
    const code = codes[closure ?? '']
    const whyNot = whyNotChangePromise(promised, { closure }, null)
    expect(whyNot?.code).toBe(code)
    // Whoever is told of a closure of before this record is told of no agreement.
    if (closure === 'closed-before') expect(whyNot?.message).toMatch(/^This action was closed before this record began/)
    if (whyNot) expect(whyNot).toMatchObject({ status: 409, field: promised })
    expect(whyNotChangePromise(promised, { closure }, { to: dayDue(day('2021-04-30')) })?.code).toBe(
      code ?? 'already-asked',
    )
  })
})
