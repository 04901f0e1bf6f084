import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import {
  CLOSURE_STEPS,
  DELIVERY_STATUSES,
  SHOWN_STATUSES,
  STALE_AFTER_DAYS,
  deliveryStatusAt,
  isAgreed,
  isAwaiting,
  isClosed,
  isLate,
  silentSince,
  type ClosureStep,
  type DeliveryFacts,
  type DeliveryStatus,
} from './delivery-status.ts'

const on = (monthDay: string) => day(`2020-${monthDay}`)

/** Begun on 1 September, due on 31 December, its owner silent. */
const silent: DeliveryFacts = {
  startsOn: on('09-01'),
  recordedOn: on('08-04'),
  dueOn: on('12-31'),
  latestUpdate: null,
  closure: null,
  staleAfterDays: STALE_AFTER_DAYS,
}
const said = (deliveryStatus: DeliveryStatus, when: string, rest: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  ...silent,
  latestUpdate: { deliveryStatus, effectiveOn: on(when) },
  ...rest,
})
/** Recorded on 4 August, with no start. */
const unstarted: DeliveryFacts = { ...silent, startsOn: null }
/** Begun on 1 September, and put into the record on 26 October. */
const putInLater: DeliveryFacts = { ...silent, recordedOn: on('10-26') }
/** Without an end, to be looked at again on 15 November. */
const ongoing = (when: string) => said('on-track', when, { dueOn: null, reviewOn: on('11-15') })
const stepped = (closure: ClosureStep, when: string) => ({ closure, closureOn: on(when) })

it.each<[what: string, facts: DeliveryFacts, asAt: string, expected: string]>([
  ['what its owner said: on track', said('on-track', '11-01'), '11-10', 'on-track: as-reported'],
  ['what its owner said: at risk', said('at-risk', '11-01'), '11-10', 'at-risk: as-reported'],
  ['what its owner said: off track', said('off-track', '11-01'), '11-10', 'off-track: as-reported'],
  [
    'what its owner said: not started, though it should have',
    said('not-started', '11-01'),
    '11-10',
    'not-started: as-reported',
  ],

  ['not due to start the day before it begins', silent, '08-31', 'not-started: not-due-to-start'],
  ['not reported yet on the day it begins', silent, '09-01', 'not-started: not-yet-reported'],
  ['not reported yet on the last day of grace', silent, '10-09', 'not-started: not-yet-reported'],
  ['out of date the day after, never having been reported', silent, '10-10', 'out-of-date: never-reported'],
  ['not reported yet, where no start is known', unstarted, '09-01', 'not-started: not-yet-reported'],
  [
    'not reported yet on the last day of grace since it was recorded',
    unstarted,
    '09-11',
    'not-started: not-yet-reported',
  ],
  ['out of date the day after', unstarted, '09-12', 'out-of-date: never-reported'],
  [
    'not reported yet on the day it is put in, long after its start',
    putInLater,
    '10-26',
    'not-started: not-yet-reported',
  ],
  ['not reported yet on the last day of grace since then', putInLater, '12-03', 'not-started: not-yet-reported'],
  ['out of date the day after that', putInLater, '12-04', 'out-of-date: never-reported'],
  [
    'what its owner said, where no start is known',
    { ...said('not-started', '11-01'), startsOn: null },
    '11-10',
    'not-started: as-reported',
  ],
  ['what its owner said on the day of its review', ongoing('11-01'), '11-15', 'on-track: as-reported'],
  ['out of date the day after, when nobody reported', ongoing('11-01'), '11-16', 'out-of-date: review-missed'],
  ['out of date, when that was the day before', ongoing('11-14'), '11-16', 'out-of-date: review-missed'],
  ['what was said on the day of its review, ever after', ongoing('11-15'), '12-23', 'on-track: as-reported'],
  ['gone quiet in time, though it was reviewed', ongoing('11-15'), '12-24', 'out-of-date: gone-quiet'],
  [
    'awaiting sign-off, though a review was missed',
    { ...ongoing('11-01'), ...stepped('claimed', '11-01') },
    '11-16',
    'awaiting-sign-off: claimed',
  ],
  [
    'out of date, when a review came before any word',
    { ...ongoing('11-01'), latestUpdate: null, startsOn: on('11-10') },
    '11-16',
    'out-of-date: review-missed',
  ],
  ['not due to start, as its owner says too', said('not-started', '08-20'), '08-31', 'not-started: not-due-to-start'],
  [
    'not due to start, however long ago that was said',
    said('not-started', '01-20'),
    '08-31',
    'not-started: not-due-to-start',
  ],
  [
    'out of date on its first day, when that was said long ago',
    said('not-started', '01-20'),
    '09-01',
    'out-of-date: gone-quiet',
  ],
  [
    'on track before it begins, when its owner began early',
    said('on-track', '08-20'),
    '08-31',
    'on-track: as-reported',
  ],

  ['on track 38 days after it was said', said('on-track', '11-01'), '12-09', 'on-track: as-reported'],
  ['out of date 39 days after', said('on-track', '11-01'), '12-10', 'out-of-date: gone-quiet'],
  ['out of date after being at risk, too', said('at-risk', '11-01'), '12-10', 'out-of-date: gone-quiet'],
  [
    'out of date after being off track: the colour is withdrawn',
    said('off-track', '11-01'),
    '12-10',
    'out-of-date: gone-quiet',
  ],
  [
    'on track on the last day of a shorter limit',
    said('on-track', '11-01', { staleAfterDays: 7 }),
    '11-08',
    'on-track: as-reported',
  ],
  [
    'out of date the day after a shorter limit',
    said('on-track', '11-01', { staleAfterDays: 7 }),
    '11-09',
    'out-of-date: gone-quiet',
  ],

  ['on track on its due day', said('on-track', '12-20'), '12-31', 'on-track: as-reported'],
  [
    'off track the day after, whatever was said',
    said('on-track', '12-20', { dueOn: on('12-30') }),
    '12-31',
    'off-track: overdue',
  ],
  [
    'off track when past due and at risk',
    said('at-risk', '12-20', { dueOn: on('12-30') }),
    '12-31',
    'off-track: overdue',
  ],
  [
    'off track when past due and silent for long: red is worse',
    said('on-track', '10-01', { dueOn: on('12-30') }),
    '12-31',
    'off-track: overdue',
  ],
  ['off track when past due and never reported', { ...silent, dueOn: on('12-30') }, '12-31', 'off-track: overdue'],
  [
    'off track when past due and put back',
    said('complete', '12-20', { dueOn: on('12-30'), ...stepped('returned', '12-28') }),
    '12-31',
    'off-track: overdue',
  ],

  [
    'awaiting sign-off when claimed',
    said('complete', '11-01', stepped('claimed', '11-01')),
    '11-10',
    'awaiting-sign-off: claimed',
  ],
  [
    'awaiting sign-off when its evidence was reviewed',
    said('complete', '11-01', stepped('reviewed', '11-05')),
    '11-10',
    'awaiting-sign-off: claimed',
  ],
  [
    'awaiting sign-off however long the chair takes',
    said('complete', '09-01', stepped('claimed', '09-01')),
    '12-10',
    'awaiting-sign-off: claimed',
  ],
  [
    'awaiting sign-off past its due day',
    said('complete', '12-01', { dueOn: on('12-30'), ...stepped('claimed', '12-01') }),
    '12-31',
    'awaiting-sign-off: claimed',
  ],

  [
    'complete that was so before this record began, long past its due day',
    { ...silent, dueOn: on('06-30'), ...stepped('closed-before', '06-01') },
    '12-10',
    'complete: closed-before',
  ],
  ['complete when agreed', said('complete', '11-01', stepped('agreed', '11-05')), '11-10', 'complete: agreed-complete'],
  [
    'complete past its due day',
    said('complete', '09-01', { dueOn: on('12-30'), ...stepped('agreed', '10-01') }),
    '12-31',
    'complete: agreed-complete',
  ],
  ['complete when embedded', said('complete', '09-01', stepped('embedded', '11-05')), '12-10', 'complete: embedded'],

  [
    'at risk when its claim was returned',
    said('complete', '11-01', stepped('returned', '11-05')),
    '11-10',
    'at-risk: returned',
  ],
  [
    'at risk when its closure was reopened',
    said('complete', '11-01', stepped('reopened', '11-05')),
    '11-10',
    'at-risk: reopened',
  ],
  ['at risk when "complete" stands without a claim', said('complete', '11-01'), '11-10', 'at-risk: returned'],
  [
    'at risk when reopened long after its owner’s last word',
    said('complete', '09-01', stepped('reopened', '11-05')),
    '11-05',
    'at-risk: reopened',
  ],
  [
    'at risk when returned long after it was claimed',
    said('complete', '09-01', stepped('returned', '11-01')),
    '12-09',
    'at-risk: returned',
  ],
  [
    'out of date 39 days after it was returned',
    said('complete', '09-01', stepped('returned', '11-01')),
    '12-10',
    'out-of-date: gone-quiet',
  ],
  [
    'what its owner said after it was returned',
    said('on-track', '11-08', stepped('returned', '11-05')),
    '11-10',
    'on-track: as-reported',
  ],
  [
    'what its owner said after it was reopened',
    said('at-risk', '11-08', stepped('reopened', '11-05')),
    '11-10',
    'at-risk: as-reported',
  ],
  [
    'out of date by its owner’s own word, not by the step before it',
    said('on-track', '11-01', stepped('returned', '11-05')),
    '12-10',
    'out-of-date: gone-quiet',
  ],
])('an action is %s', (_what, facts, asAt, expected) => {
  const { status, because } = deliveryStatusAt(facts, on(asAt))
  expect(`${status}: ${because}`).toBe(expected)
})

it('is complete by a closure that was agreed, or of before this record, never by its owner’s word', () => {
  for (const closure of [null, ...CLOSURE_STEPS])
    for (const word of DELIVERY_STATUSES)
      expect(deliveryStatusAt(said(word, '11-01', { closure }), on('11-10')).status === 'complete').toBe(
        closure === 'closed-before' || closure === 'agreed' || closure === 'embedded',
      )
})

describe('silence is counted', () => {
  it.each([
    ['from the start of what was never reported', silent, '09-01'],
    ['from the record of what began before it', putInLater, '10-26'],
    ['from the one day of both', { ...silent, recordedOn: on('09-01') }, '09-01'],
    ['from the record where no start is known', unstarted, '08-04'],
    [
      'from the last word, though it is of before the record',
      { ...said('on-track', '10-20'), recordedOn: on('10-26') },
      '10-20',
    ],
    ['from the last word', said('on-track', '11-01'), '11-01'],
    ['from the last word after a step', said('on-track', '11-01', stepped('returned', '11-05')), '11-01'],
    ['from the step that put a claim back', said('complete', '11-01', stepped('returned', '11-05')), '11-05'],
    ['from a claim made after the step', said('complete', '11-08', stepped('returned', '11-05')), '11-08'],
  ])('%s', (_from, facts, expected) => {
    expect(silentSince(facts)).toBe(on(expected))
  })
})

describe('late', () => {
  const due = (closure: ClosureStep | null) => ({ dueOn: on('11-30'), closure })

  it('is the day after the due day, and not that day', () => {
    expect(isLate(due(null), on('11-30'))).toBe(false)
    expect(isLate(due(null), on('12-01'))).toBe(true)
  })

  it.each([
    [null, true],
    ['claimed', true],
    ['reviewed', true],
    ['returned', true],
    ['reopened', true],
    ['agreed', false],
    ['embedded', false],
  ] as const)('with closure %s: %s, so that a claim hides nothing', (closure, expected) => {
    expect(isLate(due(closure), on('12-01'))).toBe(expected)
  })
})

it('waits for the chair once claimed or reviewed', () => {
  expect(CLOSURE_STEPS.filter(isAwaiting)).toEqual(['claimed', 'reviewed'])
  expect(isAwaiting(null)).toBe(false)
  expect(CLOSURE_STEPS.filter(isClosed)).toEqual(['closed-before', 'agreed', 'embedded'])
  expect(CLOSURE_STEPS.filter(isAgreed)).toEqual(['agreed', 'embedded'])
  expect(isClosed(null)).toBe(false)
})

it('shows every word an owner has, and two that only the record can say', () => {
  expect(SHOWN_STATUSES.filter((status) => !(DELIVERY_STATUSES as readonly string[]).includes(status))).toEqual([
    'out-of-date',
    'awaiting-sign-off',
  ])
  expect(SHOWN_STATUSES).toEqual(expect.arrayContaining([...DELIVERY_STATUSES]))
})

it('what is ongoing is never late, nor is what has no review out of date for it', () => {
  const open = { ...ongoing('11-01'), reviewOn: null }
  expect(isLate(open, day('2030-01-01'))).toBe(false)
  expect(deliveryStatusAt(open, on('11-16'))).toEqual({ status: 'on-track', because: 'as-reported' })
})
