import { expect, it } from 'vitest'
import { day } from '../domain/day.ts'
import { dayDue } from '../domain/due.ts'
import { sayDueInTable, sayPromise, sayRedating, sayStanding, type PaperAction } from './say-action.ts'
import { someFacts } from './testing/some-facts.ts'

const { actions, plan } = someFacts((field) => field)
const late = actions[0] as unknown as PaperAction
const onTime: PaperAction = {
  ...late,
  late: false,
  daysLate: 0,
  deliveryStatus: 'on-track',
  because: 'as-reported',
  timesRedated: 0,
  originalDue: null,
}
const reported = (deliveryStatus: 'on-track' | 'complete') => ({ deliveryStatus, effectiveOn: day('2020-10-06') })

it.each<[string, PaperAction, string, string]>([
  ['on time', onTime, 'Due 30 November 2020', '30 November 2020'],
  [
    'late and re-dated',
    late,
    'Due 30 November 2020, 10 days late; re-dated once, first promised for 30 June 2020',
    '30 November 2020, 10 days late; re-dated once',
  ],
  [
    'moved and moved back',
    { ...onTime, timesRedated: 2 },
    'Due 30 November 2020; re-dated twice',
    '30 November 2020; re-dated twice',
  ],
])('when an action is due that is %s', (_what, action, sentence, cell) => {
  expect([sayPromise(action), sayDueInTable(action)]).toEqual([sentence, cell])
})

it.each<[string, PaperAction, string]>([
  ['as its owner reported', { ...onTime, reported: reported('on-track') }, 'On track'],
  ['nobody has reported', { ...onTime, reported: null }, 'On track'],
  [
    'something else than its owner reported, in the plan’s own word',
    { ...late, reported: reported('on-track') },
    'Red. Its due date has passed and the board has not agreed that it is complete. Its owner last said on track, on 6 October 2020',
  ],
  [
    'a claim that waits',
    { ...onTime, deliveryStatus: 'awaiting-sign-off', because: 'claimed', reported: reported('complete') },
    'Awaiting sign-off. Its owner says that it is complete; the chair has not yet agreed',
  ],
  [
    'a claim that was returned',
    { ...onTime, deliveryStatus: 'at-risk', because: 'returned', reported: reported('complete') },
    'At risk. The claim that it was complete was returned, and its owner has not reported since. Its owner last claimed it complete, on 6 October 2020',
  ],
])('what an action shows that is %s', (_what, action, sentence) => {
  expect(sayStanding(action, plan)).toBe(sentence)
})

it('says of a date that was moved from when to when, and why', () => {
  const move = {
    from: dayDue(day('2020-03-31')),
    to: dayDue(day('2020-06-30')),
    reasonCode: 'pandemic',
    reason: 'No training',
  }
  expect(sayRedating(move as PaperAction['moves'][number])).toBe(
    'From 31 March 2020 to 30 June 2020. The pandemic: No training',
  )
})
