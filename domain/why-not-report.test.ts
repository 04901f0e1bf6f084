import { describe, expect, it } from 'vitest'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotMilestone, whyNotReport } from './why-not-report.ts'

const open = { state: 'active', closure: null } as const

describe.each([
  ['a report', whyNotReport],
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
    const closed = closure === 'agreed' || closure === 'embedded'
    expect(whyNot(office, { state: 'active', closure })?.code).toBe(closed ? 'complete' : undefined)
    expect(whyNot(office, { state: 'withdrawn', closure })?.code).toBe('withdrawn')
  })
})
