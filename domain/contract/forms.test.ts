import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { DELIVERY_STATUSES } from '../delivery-status.ts'
import { NewAction, NewActionVersion } from './action-forms.ts'
import { NewClosureStep } from './closure-steps.ts'
import { NewDateChange } from './date-changes.ts'
import { NewProgressUpdate } from './progress-updates.ts'
import type { RecordedStep } from '../why-not-close.ts'

/** The sentence beside each field that is refused, the first of each; empty when all is well. */
function refused(schema: z.ZodType, sent: unknown): Record<string, string> {
  const issues = schema.safeParse(sent).error?.issues ?? []
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]))
}

const update = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: 'Two pods are full' }

describe('a progress update', () => {
  it('fills in what was left out with nothing', () => {
    expect(NewProgressUpdate.parse(update)).toEqual({
      ...update,
      nextSteps: null,
      wayBackToGreen: null,
      helpNeeded: null,
      forecastOn: null,
      noChange: false,
      whyNoChange: null,
    })
  })

  it('is the same from a form, where everything is text', () => {
    const form = { ...update, nextSteps: '', wayBackToGreen: ' ', helpNeeded: '\r\n', forecastOn: '', basedOn: '' }
    expect(NewProgressUpdate.parse({ ...form, noChange: '' })).toEqual(
      NewProgressUpdate.parse({ ...update, basedOn: null }),
    )
    expect(NewProgressUpdate.parse({ ...form, noChange: 'on' }).noChange).toBe(true)
  })

  it('tells nothing read from nothing said of what was read', () => {
    expect(NewProgressUpdate.parse(update).basedOn).toBeUndefined()
    expect(NewProgressUpdate.parse({ ...update, basedOn: null }).basedOn).toBeNull()
    expect(NewProgressUpdate.parse({ ...update, basedOn: '' }).basedOn).toBeNull()
    expect(NewProgressUpdate.parse({ ...update, basedOn: 'one' }).basedOn).toBe('one')
  })

  it.each([
    [true, true],
    ['on', true],
    ['true', true],
    [false, false],
    ['false', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('takes a tick said as %j for %s', (noChange, expected) => {
    expect(NewProgressUpdate.parse({ ...update, noChange }).noChange).toBe(expected)
  })

  it.each(DELIVERY_STATUSES)(
    'needs a way back to green when at risk or off track, and only then: %s',
    (deliveryStatus) => {
      const worse = deliveryStatus === 'at-risk' || deliveryStatus === 'off-track'
      const sentence = { wayBackToGreen: 'Say what will bring it back on track, and by when' }
      expect(refused(NewProgressUpdate, { ...update, deliveryStatus })).toEqual(worse ? sentence : {})
      expect(refused(NewProgressUpdate, { ...update, deliveryStatus, wayBackToGreen: 'Two more by May' })).toEqual({})
      expect(refused(NewProgressUpdate, { ...update, deliveryStatus, noChange: true })).toEqual({})
    },
  )

  it('says everything that is wrong in one go', () => {
    expect(refused(NewProgressUpdate, { effectiveOn: '', progress: '' })).toEqual({
      effectiveOn: 'Enter the date this describes',
      deliveryStatus: 'Choose a delivery status',
      progress: 'Say what has been done, or confirm that nothing has changed',
    })
    expect(Object.keys(refused(NewProgressUpdate, null))).toEqual([''])
  })

  it('needs words, or that nothing has changed', () => {
    expect(refused(NewProgressUpdate, { ...update, progress: ' ' })).toEqual({
      progress: 'Say what has been done, or confirm that nothing has changed',
    })
    expect(refused(NewProgressUpdate, { ...update, progress: ' ', noChange: true })).toEqual({})
  })

  it.each<[field: string, sent: unknown, sentence: string]>([
    ['effectiveOn', undefined, 'Enter the date this describes'],
    ['effectiveOn', '2020-02-30', 'The date this describes: February 2020 has 29 days. Did you mean 29 February 2020?'],
    ['deliveryStatus', undefined, 'Choose a delivery status'],
    ['deliveryStatus', 'green', 'Choose a delivery status'],
    ['deliveryStatus', 'awaiting-sign-off', 'Choose a delivery status'],
    ['progress', 'x'.repeat(4001), 'Use 4,000 characters or fewer'],
    ['nextSteps', 'x'.repeat(4001), 'Use 4,000 characters or fewer'],
    ['helpNeeded', 'a\u0000b', 'Remove the character after “a”: it cannot be seen or printed (U+0000)'],
    ['helpNeeded', 7, 'Write words, or leave it empty'],
    ['forecastOn', 'May', 'Your own forecast: enter a real date: the day, the month and the year'],
    [
      'whyNoChange',
      'Nothing came',
      'This says why nothing has changed, in an update. Say it under Progress, or confirm that nothing has changed',
    ],
    ['noChange', 'perhaps', 'Tick the box, or leave it'],
    ['basedOn', 7, 'Open the page again: this form does not say what it was based on'],
  ])('is refused beside %s when it is %j', (field, sent, sentence) => {
    expect(refused(NewProgressUpdate, { ...update, [field]: sent })).toEqual({ [field]: sentence })
  })
})

const action = {
  title: 'Pods in every locality',
  successMeasure: 'Every child has a social worker who stays',
  area: 2,
  recommendations: [2, 5],
  ownerPost: 'head-of-workforce',
  startsOn: '2021-01-04',
  dueOn: '2021-06-30',
  reason: 'The board asked for it',
}

describe('a new action', () => {
  it('fills in what was left out with nothing', () => {
    expect(NewAction.parse(action)).toEqual({
      ...action,
      ref: null,
      noRecommendationBecause: null,
      due: null,
      supportingPosts: [],
      sponsorPost: null,
      quartersRead: null,
      partners: null,
      ownColumns: [],
      milestones: [],
      closedBefore: false,
      closedBeforeOn: null,
      closedBeforeNote: null,
    })
  })

  it('takes one recommendation, or a number said as text, as a form sends them', () => {
    expect(NewAction.parse({ ...action, area: '2', recommendations: '5' })).toMatchObject({
      area: 2,
      recommendations: [5],
    })
    expect(NewAction.parse({ ...action, recommendations: ['2', '5'] }).recommendations).toEqual([2, 5])
  })

  it.each([
    [{ dueOn: '2021-03-31' }, null],
    [{ due: 'Spring 2021' }, 'Spring 2021'],
    [
      { due: { kind: 'season', from: '2021-03-01', to: '2021-05-31' } },
      { kind: 'season', from: '2021-03-01', to: '2021-05-31', words: 'Spring 2021' },
    ],
    [
      { due: { kind: 'month', from: '1/3/2021', to: '31/3/2021', words: 'By Easter' } },
      { kind: 'month', from: '2021-03-01', to: '2021-03-31', words: 'By Easter' },
    ],
    [
      { due: { kind: 'ongoing', reviewOn: '2021-06-01' } },
      { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: '2021-06-01' },
    ],
  ])('is due on a day, in words, or whole: %j', (said, due) => {
    expect(NewAction.parse({ ...action, dueOn: undefined, ...said }).due).toEqual(due)
  })

  it('may have no success measure, area, recommendation or start', () => {
    const less = { successMeasure: '', area: '', recommendations: [], startsOn: '' }
    expect(NewAction.parse({ ...action, ...less })).toMatchObject({
      successMeasure: null,
      area: null,
      recommendations: [],
      startsOn: null,
    })
    const { successMeasure: _m, area: _a, recommendations: _r, startsOn: _s, ...least } = action
    expect(refused(NewAction, least)).toEqual({})
  })

  it('says why it answers no recommendation only where it answers none', () => {
    const because = { noRecommendationBecause: 'It comes from the staff survey' }
    expect(refused(NewAction, { ...action, recommendations: [], ...because })).toEqual({})
    expect(refused(NewAction, { ...action, ...because })).toEqual({
      noRecommendationBecause: 'Leave this empty: the action answers a recommendation',
    })
  })

  it.each<[field: string, sent: unknown, sentence: string]>([
    ['title', '', 'Enter a title'],
    ['title', 'x'.repeat(501), 'Use 500 characters or fewer'],
    ['successMeasure', 'x'.repeat(4001), 'Use 4,000 characters or fewer'],
    ['area', 'two', 'Choose a priority area'],
    ['area', 0, 'Choose a priority area'],
    ['area', 1.5, 'Choose a priority area'],
    ['recommendations', ['all'], 'Choose recommendations from the list'],
    ['ownerPost', '', 'Choose the post that owns it'],
    ['ownerPost', 'Head of Workforce', 'Use small letters, figures and single hyphens, like head-of-service'],
    ['sponsorPost', 'Nobody!', 'Use small letters, figures and single hyphens, like head-of-service'],
    ['partners', 'x'.repeat(501), 'Use 500 characters or fewer'],
    ['startsOn', '31/2/2021', 'Starts on: February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['due', 'x'.repeat(121), 'Use 120 characters or fewer'],
    ['due', { kind: 'day', from: '2021-03-01', to: '2021-03-31' }, 'Enter one day, or the kind of period it is'],
    ['due', { kind: 'month', from: '2021-03-31', to: '2021-03-01' }, 'Enter a last day that is not before the first'],
    ['reason', ' ', 'Say why the plan needs this action'],
  ])('is refused beside %s when it is %j', (field, sent, sentence) => {
    expect(refused(NewAction, { ...action, [field]: sent })).toEqual({ [field]: sentence })
  })

  it('is refused beside its due date when there is none', () => {
    for (const due of [undefined, null, '', ' '])
      expect(refused(NewAction, { ...action, dueOn: undefined, due })).toEqual({
        due: 'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet',
      })
  })

  it('may have forty milestones, each with a name and a day', () => {
    const milestone = { title: 'Posts advertised', dueOn: '2021-02-01' }
    expect(refused(NewAction, { ...action, milestones: Array(40).fill(milestone) })).toEqual({})
    expect(refused(NewAction, { ...action, milestones: Array(41).fill(milestone) })).toEqual({
      milestones: 'Use 40 milestones or fewer',
    })
    expect(refused(NewAction, { ...action, milestones: [{ title: ' ', dueOn: '2021-02-30' }] })).toEqual({
      'milestones.0.title': 'Name the milestone',
      'milestones.0.dueOn': 'February 2021 has 28 days. Did you mean 28 February 2021?',
    })
  })
})

describe('what is typed for a choice that is not made', () => {
  const tickIt = 'Tick that it was closed before this record began, or leave this empty'

  it.each<[what: string, schema: z.ZodType, sent: object, refuses: Record<string, string>]>([
    ['how a closure is known, unticked', NewAction, { closedBeforeNote: 'Minute 4' }, { closedBeforeNote: tickIt }],
    ['the day of one, unticked', NewAction, { closedBeforeOn: '2019-05-31' }, { closedBeforeOn: tickIt }],
    ['both, ticked', NewAction, { closedBefore: 'on', closedBeforeOn: '2019-05-31', closedBeforeNote: 'x' }, {}],
    ['nothing, unticked', NewAction, { closedBeforeOn: '', closedBeforeNote: ' ' }, {}],
    [
      'where it goes on, of one that stays',
      NewActionVersion,
      { movedTo: 'Business as usual' },
      { movedTo: 'Choose that it is moved, or leave this empty' },
    ],
  ])('is refused beside its box, and not dropped: %s', (_, schema, sent, refuses) => {
    expect(refused(schema, { ...action, ...sent })).toEqual(refuses)
  })
})

it('a new version of an action says why, and whether it is withdrawn', () => {
  expect(
    NewActionVersion.parse({ ...action, withdraw: 'on', withdrawnAs: 'no-longer-needed', basedOn: 'one' }),
  ).toMatchObject({
    withdraw: true,
    basedOn: 'one',
  })
  expect(NewActionVersion.parse(action)).toMatchObject({ withdraw: false })
  expect(refused(NewActionVersion, { ...action, reason: '' })).toEqual({
    reason: 'Say why: the record keeps the reason',
  })
})

describe('a step of closure', () => {
  const whole = { meeting: 'board-2020-10-28', minuteReference: 'IB 2020/10 item 4', note: 'Data and audit seen' }
  const MEETING = { meeting: 'Choose the meeting that decided it' }
  const MINUTE = { minuteReference: 'Enter the minute reference' }

  it.each<[step: RecordedStep, needs: Record<string, string>]>([
    [
      'reviewed',
      { note: 'Say what was reviewed: at least two of data, audit, and the voice of children and families' },
    ],
    ['returned', { note: 'Say what is missing, so that the owner can act on it' }],
    ['agreed', { ...MEETING, ...MINUTE }],
    ['embedded', { ...MEETING, ...MINUTE }],
    ['reopened', { ...MEETING, ...MINUTE, note: 'Say why it is reopened' }],
  ])('%s needs what makes it a record', (step, needs) => {
    expect(refused(NewClosureStep, { step, ...whole })).toEqual({})
    expect(refused(NewClosureStep, { step })).toEqual(needs)
    expect(refused(NewClosureStep, { step, meeting: '', minuteReference: ' ', note: '' })).toEqual(needs)
  })

  it('is not a claim: an update that says complete is', () => {
    expect(refused(NewClosureStep, { step: 'claimed', ...whole })).toEqual({ step: 'Choose what was decided' })
  })
})

it('refuses a request for another date what only a decision says, beside each box', () => {
  const asked = { step: 'asked', to: '2021-06-30', reasonCode: 'recruitment', reason: 'Two posts', effect: 'A term' }
  const decides = { meeting: 'board-2020-12-10', minuteReference: '6.1', boardWords: 'We heard it' }
  const sentence = 'Record what the board decided, or leave this empty'
  expect(refused(NewDateChange, asked)).toEqual({})
  expect(refused(NewDateChange, { ...asked, ...decides })).toEqual({
    meeting: sentence,
    minuteReference: sentence,
    boardWords: sentence,
  })
})
