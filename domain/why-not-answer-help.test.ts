import { expect, it } from 'vitest'
import { day } from './day.ts'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { ROLES } from './permissions.ts'
import { whyNotAnswerBetweenMeetings, whyNotAnswerHelp } from './why-not-answer-help.ts'

const today = day('2020-12-10')
const open = { state: 'active', closure: null } as const
const help = { asked: { personId: 'owner', on: today }, onBehalf: false, tenures: [] }
const doer = (role: (typeof ROLES)[number]) => ({ id: 'me', role, holdsOwnerPost: false })

it.each(ROLES)('help is answered by the chair at any time, and by the office naming a meeting: %s', (role) => {
  const answers = role === 'chair' || role === 'programme'
  expect(whyNotAnswerHelp(doer(role), open, help, today)?.code).toBe(answers ? undefined : 'not-yours')
  expect(whyNotAnswerBetweenMeetings({ role })?.field).toBe(role === 'chair' ? undefined : 'meeting')
})

it.each([null, ...CLOSURE_STEPS])(
  'help is answered until the action is closed, also while a claim waits: %s',
  (closure) => {
    const closed = closure !== null && ['closed-before', 'agreed', 'embedded'].includes(closure)
    expect(whyNotAnswerHelp(doer('chair'), { state: 'active', closure }, help, today)?.code).toBe(
      closed ? 'complete' : undefined,
    )
    expect(whyNotAnswerHelp(doer('chair'), { state: 'withdrawn', closure }, help, today)?.code).toBe('withdrawn')
  },
)

it('help is answered once, and not by who asked for it as owner', () => {
  expect(whyNotAnswerHelp(doer('chair'), open, null, today)).toMatchObject({ status: 409, code: 'out-of-turn' })
  const mine = { ...help, asked: { personId: 'me', on: today } }
  expect(whyNotAnswerHelp(doer('programme'), open, mine, today)?.code).toBe('own-request')
  expect(whyNotAnswerHelp(doer('programme'), open, { ...mine, onBehalf: true }, today)).toBeNull()
  expect(whyNotAnswerHelp(doer('chair'), open, { ...mine, onBehalf: true }, today)?.code).toBe('own-request')
})
