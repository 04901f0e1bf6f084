import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { DELIVERY_STATUSES } from './delivery-status.ts'
import {
  confirmedRunning,
  standingWords,
  unchangedSince,
  whyNotConfirm,
  whyNotSayWhy,
  whyOwed,
  type Confirming,
  type Unchanged,
} from './why-not-confirm.ts'

const on = (monthDay: string) => day(`2020-${monthDay}`)
const said = (monthDay: string) => ({ effectiveOn: on(monthDay), noChange: false })
const same = (monthDay: string) => ({ effectiveOn: on(monthDay), noChange: true })

describe('words stand', () => {
  it.each([
    ['nothing yet', [], 0, null, null],
    ['said once', [said('11-04')], 0, '2020-11-04', null],
    ['confirmed once', [same('12-03'), said('11-04')], 1, '2020-11-04', '2020-11-04'],
    ['confirmed twice', [same('12-03'), same('11-20'), said('11-04')], 2, '2020-11-04', '2020-11-04'],
    ['said anew after that', [said('12-08'), same('12-03'), said('11-04')], 0, '2020-12-08', null],
    [
      'confirmed since that',
      [same('12-09'), said('12-08'), same('12-03'), said('11-04')],
      1,
      '2020-12-08',
      '2020-12-08',
    ],
    ['confirmed from the start, as a file may have it', [same('12-03'), same('11-04')], 2, '2020-11-04', '2020-11-04'],
  ])('%s', (_what, updates, times, since, unchanged) => {
    expect(confirmedRunning(updates)).toEqual({ times, since })
    expect(unchangedSince(updates)).toBe(unchanged)
  })
})

const standing: Unchanged = { deliveryStatus: 'on-track', times: 0, since: on('09-03'), forecastOn: null, late: false }
const TODAY = on('12-10')
const RED = 'Say why nothing has changed: it is off track, and the board will ask'

describe('no change asks for a sentence', () => {
  it.each([
    [0, null],
    [1, null],
    [2, 'Say why nothing has changed: its words have stood since 3 September 2020, and were confirmed twice already'],
    [3, 'Say why nothing has changed: its words have stood since 3 September 2020, and were confirmed 3 times already'],
  ])('the third time running, and each time after: confirmed %i times before', (times, says) => {
    expect(whyOwed({ ...standing, times }, TODAY)).toBe(says)
  })

  it.each(DELIVERY_STATUSES)('at once where the owner’s last word was off track: %s', (deliveryStatus) => {
    expect(whyOwed({ ...standing, deliveryStatus }, TODAY)).toBe(deliveryStatus === 'off-track' ? RED : null)
  })

  it('never before anything was said, late or not: nothing could stay as it is', () => {
    for (const late of [false, true])
      expect(whyOwed({ ...standing, deliveryStatus: null, times: 0, since: null, late }, TODAY)).toBeNull()
  })

  it.each([
    ['12-09', true],
    ['12-10', false],
  ])('at once where its own forecast has passed: %s', (forecast, owed) => {
    expect(whyOwed({ ...standing, forecastOn: on(forecast) }, TODAY)).toBe(
      owed
        ? 'Say why nothing has changed: its own forecast, 9 December 2020, has passed. Give another one beside it, or it has none'
        : null,
    )
  })

  it('at once where it is past its due date, whatever the owner said', () => {
    expect(whyOwed({ ...standing, late: true }, TODAY)).toBe(
      'Say why nothing has changed: it is off track, past its due date, and the board will ask',
    )
  })
})

const plain: Confirming = {
  effectiveOn: TODAY,
  deliveryStatus: 'on-track',
  progress: null,
  nextSteps: null,
  wayBackToGreen: null,
  helpNeeded: null,
  forecastOn: null,
  whyNoChange: null,
}

describe('no change is refused', () => {
  it.each<[string, Partial<Confirming>, Partial<Unchanged>, string | undefined]>([
    ['not with nothing beside it', {}, {}, undefined],
    ['before anything was said', {}, { deliveryStatus: null, since: null }, 'noChange'],
    ['of a claim', { deliveryStatus: 'complete' }, { deliveryStatus: 'complete' }, 'noChange'],
    ['with another status', { deliveryStatus: 'off-track' }, {}, 'deliveryStatus'],
    ['with progress', { progress: 'Two of four' }, {}, 'noChange'],
    ['with next steps', { nextSteps: 'Go on' }, {}, 'noChange'],
    ['with a way back', { wayBackToGreen: 'By May' }, {}, 'noChange'],
    ['with help', { helpNeeded: 'Money' }, {}, 'noChange'],
    ['with a forecast', { forecastOn: on('12-31') }, {}, 'noChange'],
    ['the third time without its sentence', {}, { times: 2 }, 'whyNoChange'],
    ['not the third time with it', { whyNoChange: 'The court decides in May' }, { times: 2 }, undefined],
    ['on red without its sentence', { deliveryStatus: 'off-track' }, { deliveryStatus: 'off-track' }, 'whyNoChange'],
    ['late without its sentence', {}, { late: true }, 'whyNoChange'],
    ['not late with it', { whyNoChange: 'The court decides in May' }, { late: true }, undefined],
    ['where its forecast has passed, without its sentence', {}, { forecastOn: on('12-09') }, 'whyNoChange'],
    ['not with it', { whyNoChange: 'The court decides in May' }, { forecastOn: on('12-09') }, undefined],
    [
      'nor with another forecast beside it',
      { whyNoChange: 'The court decides in May', forecastOn: on('12-31') },
      { forecastOn: on('12-09') },
      undefined,
    ],
    ['not on the day of its forecast', {}, { forecastOn: on('12-10') }, undefined],
    [
      'with another forecast where none has passed',
      { forecastOn: on('12-31') },
      { forecastOn: on('12-10') },
      'noChange',
    ],
    ['with its sentence and new words', { whyNoChange: 'Nothing yet', progress: 'Two' }, { times: 2 }, 'noChange'],
  ])('%s', (_when, over, stands, field) => {
    const whyNot = whyNotConfirm({ ...plain, ...over }, { ...standing, ...stands })
    expect(whyNot?.field).toBe(field)
    if (whyNot) expect(whyNot).toMatchObject({ status: 400, code: 'invalid' })
  })

  it('in words that name both statuses', () => {
    expect(whyNotConfirm({ ...plain, deliveryStatus: 'off-track' }, standing)?.message).toBe(
      'This says that nothing has changed, and yet chooses another status than the last. Save an update that says what has changed, or leave the status as it was',
    )
  })
})

it.each([
  ['12-10', null, false],
  ['12-09', null, true],
  ['12-09', 'agreed', false],
] as const)('what stands is late the day after its due date, until it is closed: due %s, %s', (due, closure, late) => {
  expect(
    standingWords(
      [{ ...said('11-04'), deliveryStatus: 'on-track', forecastOn: on('12-31') }],
      { dueOn: on(due), closure },
      on('12-10'),
    ),
  ).toEqual({ deliveryStatus: 'on-track', times: 0, since: '2020-11-04', forecastOn: '2020-12-31', late })
  expect(standingWords([], { dueOn: on(due), closure }, on('12-10'))).toMatchObject({
    deliveryStatus: null,
    since: null,
  })
})

it.each([
  [true, 'The court decides in May', undefined],
  [true, null, undefined],
  [false, null, undefined],
  [false, 'The court decides in May', 'whyNoChange'],
])('a reason for no change stands beside no change alone: %s, %s', (noChange, whyNoChange, field) => {
  expect(whyNotSayWhy({ noChange, whyNoChange })?.field).toBe(field)
})
