import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { dayDue } from './due.ts'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotAskDate, whyNotDecideDate, whyNotSayOtherwise } from './why-not-date.ts'

const today = day('2020-12-10')
const open = { state: 'active', closure: null } as const
const waiting = { asked: { personId: 'owner', on: today }, onBehalf: false, tenures: [], to: dayDue(day('2021-04-30')) }
const doer = (role: (typeof ROLES)[number], holdsOwnerPost = false) => ({ id: 'me', role, holdsOwnerPost })

const settled = (closure: (typeof CLOSURE_STEPS)[number] | null) => {
  if (closure === 'closed-before' || closure === 'agreed' || closure === 'embedded') return 'complete'
  return closure === 'claimed' || closure === 'reviewed' ? 'claimed' : undefined
}

describe('another due date is asked for', () => {
  it.each(ROLES)('by its owner, or the office for them: %s', (role) => {
    const may = (holds: boolean) => whyNotAskDate(doer(role, holds), open, null) === null
    expect([may(false), may(true)]).toEqual([role === 'programme', role === 'owner' || role === 'programme'])
  })

  it.each([null, ...CLOSURE_STEPS])('while the action is open: %s', (closure) => {
    expect(whyNotAskDate(doer('programme'), { state: 'active', closure }, null)?.code).toBe(settled(closure))
    expect(whyNotAskDate(doer('programme'), { state: 'withdrawn', closure }, null)?.code).toBe('withdrawn')
  })

  it('once, until that is decided', () => {
    expect(whyNotAskDate(doer('programme'), open, waiting)).toEqual({
      status: 409,
      code: 'already-asked',
      message: 'A move to 30 April 2021 is already asked for. The board decides on that first',
    })
  })
})

describe('what the board decided on a date is recorded', () => {
  it.each(ROLES)('by the chair, or the office for the minutes: %s', (role) => {
    expect(whyNotDecideDate(doer(role), open, waiting, today) === null).toBe(role === 'chair' || role === 'programme')
  })

  it.each([null, ...CLOSURE_STEPS])('while the action is open: %s', (closure) => {
    expect(whyNotDecideDate(doer('chair'), { state: 'active', closure }, waiting, today)?.code).toBe(settled(closure))
    expect(whyNotDecideDate(doer('chair'), { state: 'withdrawn', closure }, waiting, today)?.code).toBe('withdrawn')
  })

  it('only where somebody asked, and not by them', () => {
    expect(whyNotDecideDate(doer('chair'), open, null, today)?.code).toBe('out-of-turn')
    const mine = { ...waiting, asked: { personId: 'me', on: today } }
    expect(whyNotDecideDate(doer('programme'), open, mine, today)?.code).toBe('own-request')
    expect(whyNotDecideDate(doer('programme'), open, { ...mine, onBehalf: true }, today)).toBeNull()
  })
})

describe('what was decided of a request says the same as the request, or leaves it out:', () => {
  const asked = { to: dayDue(day('2021-06-30')), reasonCode: 'capacity', reason: 'Leave', effect: 'A term later' }
  const nothing = { to: null, reasonCode: null, reason: null, effect: null }
  it.each([
    ['nothing', {}, null, null],
    ['the same', asked, null, null],
    [
      'another date',
      { to: dayDue(day('2021-05-28')) },
      'toOn',
      /^The request is for 30 June 2021\. Refuse it and ask again/,
    ],
    ['another kind of reason', { reasonCode: 'correction' }, 'reasonCode', /Leave this out/],
    ['another reason', { reason: 'Other words' }, 'reason', /Leave this out/],
    ['another effect', { effect: 'None' }, 'effect', /Leave this out/],
  ])('%s', (_what, said, field, message) => {
    const whyNot = whyNotSayOtherwise({ ...nothing, ...said }, asked)
    expect(whyNot?.field ?? null).toBe(field)
    if (message) expect(whyNot).toMatchObject({ status: 400, message: expect.stringMatching(message) as string })
  })

  it('an effect where the request said none', () => {
    expect(whyNotSayOtherwise({ ...nothing, effect: 'None' }, { ...asked, effect: null })?.field).toBe('effect')
  })
})
