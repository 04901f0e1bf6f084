import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { ClosureParts } from './deed-facts.ts'
import { CLOSURE_STEPS, type ClosureStep } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { RECORDED_STEPS, whyNotStep } from './why-not-close.ts'

const today = day('2020-12-10')
const parts: ClosureParts = { claim: { personId: 'owner', on: today }, reports: [], reviews: [], tenures: [] }
const doer = (role: (typeof ROLES)[number]) => ({ id: 'me', role, holdsOwnerPost: false })

/** Which steps can be recorded where an action stands, as docs/decisions/closure.md has it. */
const TURNS = `
          | reviewed | returned | agreed | embedded | reopened
nothing   |          |          |        |          |
closed-before |      |          |        |          |    x
claimed   |    x     |    x     |   x    |          |
reviewed  |          |    x     |   x    |          |
returned  |          |          |        |          |
agreed    |          |          |        |    x     |    x
embedded  |          |          |        |          |    x
reopened  |          |          |        |          |
`
const cells = TURNS.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([last = '', ...marks]) =>
    RECORDED_STEPS.map(
      (step, i) => [last === 'nothing' ? null : (last as ClosureStep), step, marks[i] === 'x'] as const,
    ),
  )

it('the table has every stand', () => {
  expect([...new Set(cells.map(([last]) => last))]).toEqual([null, ...CLOSURE_STEPS])
})

describe.each(ROLES)('a %s', (role) => {
  it.each(cells)('after %s: %s', (closure, step, inTurn) => {
    const theirs = role === (step === 'reviewed' ? 'programme' : 'chair')
    const asked = { doer: doer(role), action: { state: 'active', closure }, parts, today } as const
    expect(whyNotStep(step, asked)?.status ?? 'may').toBe(!theirs ? 403 : inTurn ? 'may' : 409)
    const withdrawn = { ...asked, action: { state: 'withdrawn', closure } } as const
    expect(whyNotStep(step, withdrawn)?.code).toBe(theirs ? 'withdrawn' : 'not-yours')
  })
})

it.each(['reviewed', 'returned', 'agreed'] as const)('is never of what is their own: %s', (step) => {
  const role = step === 'reviewed' ? 'programme' : 'chair'
  const mine = { ...parts, claim: { personId: 'me', on: today } }
  const asked = { doer: doer(role), action: { state: 'active', closure: 'claimed' }, parts: mine, today } as const
  expect(whyNotStep(step, asked)).toMatchObject({ status: 403, code: 'own-claim' })
})
