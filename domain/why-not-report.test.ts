import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { ActionState, Doer } from './deed-facts.ts'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotMilestone, whyNotReport } from './why-not-report.ts'

const today = day('2020-12-10')
const begun = { startsOn: today, reportedOn: null }
const open = { state: 'active', closure: null } as const

describe.each([
  ['a report', (doer: Doer, action: ActionState) => whyNotReport(doer, action, begun, today)],
  ['a milestone', whyNotMilestone],
])('%s', (_what, whyNot) => {
  it.each(ROLES)('is for the owner, or the office on their behalf: %s', (role) => {
    const doer = { id: 'me', role }
    const may = (holdsOwnerPost: boolean) => whyNot({ ...doer, holdsOwnerPost }, open) === null
    expect([may(false), may(true)]).toEqual([role === 'programme', role === 'owner' || role === 'programme'])
    expect(whyNot({ ...doer, role: 'viewer', holdsOwnerPost: true }, open)?.status).toBe(403)
  })

  it.each([null, ...CLOSURE_STEPS])('is taken until the action is closed, also while a claim waits: %s', (closure) => {
    const office = { id: 'me', role: 'programme', holdsOwnerPost: false } as const
    const closed = closure !== null && ['closed-before', 'agreed', 'embedded'].includes(closure)
    expect(whyNot(office, { state: 'active', closure })?.code).toBe(closed ? 'complete' : undefined)
    expect(whyNot(office, { state: 'withdrawn', closure })?.code).toBe('withdrawn')
  })
})

it.each([
  ['2020-12-10', null, null],
  ['2020-12-11', null, 'This action starts on 11 December 2020. It can be reported on from that day'],
  ['2020-12-11', '2020-12-01', null],
])('a report is taken from the day an action starts on: %s, last reported on %s', (startsOn, reportedOn, says) => {
  const office = { id: 'me', role: 'programme', holdsOwnerPost: false } as const
  const facts = { startsOn: day(startsOn), reportedOn: reportedOn === null ? null : day(reportedOn) }
  const whyNot = whyNotReport(office, open, facts, today)
  expect(whyNot?.message ?? null).toBe(says)
  if (whyNot) expect(whyNot).toMatchObject({ status: 409, code: 'not-begun' })
})
