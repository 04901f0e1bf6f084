import { expect, it } from 'vitest'
import { CLOSURE_STEPS, DELIVERY_STATUSES, type ClosureStep } from './delivery-status.ts'
import { owedByDateChange, owedByStep, owesWayBack, stepOfReport } from './owed.ts'
import { DATE_CHANGE_STEPS } from './vocabulary.ts'

const nothing = { meeting: null, minuteReference: null, note: null }

it.each<[ClosureStep, string[]]>([
  ['claimed', []],
  ['reviewed', ['note']],
  ['returned', ['note']],
  ['agreed', ['meeting', 'minuteReference']],
  ['embedded', ['meeting', 'minuteReference']],
  ['reopened', ['meeting', 'minuteReference', 'note']],
])('%s owes %j', (step, fields) => {
  expect(owedByStep({ step, ...nothing }).map(({ field }) => field)).toEqual(fields)
  expect(owedByStep({ step, meeting: 'board', minuteReference: 'IB 1', note: 'Seen' })).toEqual([])
})

it('a request owes its date and reasons, a decision its meeting and minute', () => {
  const said = {
    toOn: null,
    reasonCode: null,
    reason: null,
    effect: null,
    meeting: null,
    minuteReference: null,
    boardWords: null,
  }
  expect(DATE_CHANGE_STEPS.map((step) => owedByDateChange({ step, ...said }).map(({ field }) => field))).toEqual([
    ['toOn', 'reasonCode', 'reason', 'effect'],
    ['meeting', 'minuteReference'],
    ['meeting', 'minuteReference', 'boardWords'],
  ])
})

it('at risk and off track owe a way back', () => {
  expect(DELIVERY_STATUSES.filter(owesWayBack)).toEqual(['at-risk', 'off-track'])
})

it('complete claims where no claim waits; anything else takes back one that does', () => {
  for (const closure of [null, ...CLOSURE_STEPS]) {
    const waits = closure === 'claimed' || closure === 'reviewed'
    expect([closure, stepOfReport('complete', closure)]).toEqual([closure, waits ? null : 'claimed'])
    expect([closure, stepOfReport('on-track', closure)]).toEqual([closure, waits ? 'returned' : null])
  }
})
