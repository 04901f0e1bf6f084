import { expect, it } from 'vitest'
import { day, instant } from '../../../domain/day.ts'
import { timelineOf } from './timeline.ts'

const at = (monthDay: string) => ({
  id: monthDay,
  recordedAt: instant(`2020-${monthDay}T09:00:00.000Z`),
  recordedBy: 'Alex Example',
})
const update = (monthDay: string, deliveryStatus: 'on-track' | 'complete') => ({
  ...at(monthDay),
  effectiveOn: day(`2020-${monthDay}`),
  deliveryStatus,
  progress: 'Words',
  nextSteps: null,
  wayBackToGreen: null,
  helpNeeded: null,
  forecastOn: null,
  noChange: false,
  whyNoChange: null,
  unchangedSince: null,
  post: 'Head of Service',
  onBehalf: false,
})
const step = (monthDay: string, what: 'claimed' | 'agreed') => ({
  ...at(monthDay),
  step: what,
  effectiveOn: day(`2020-${monthDay}`),
  meeting: null,
  minuteReference: null,
  note: null,
})
const answer = (monthDay: string) => ({
  ...at(monthDay),
  updateId: '10-06',
  help: 'Cover',
  words: 'Agreed',
  who: null,
  by: null,
  answeredOn: day(`2020-${monthDay}`),
  meeting: null,
  minuteReference: null,
})
const version = (monthDay: string) => ({ ...at(monthDay), reason: null, changed: [] })

const nothing = { progressUpdates: [], closureSteps: [], dateChanges: [], helpAnswers: [], versions: [] }
const told = (of: Partial<Parameters<typeof timelineOf>[0]>) =>
  timelineOf({ ...nothing, ...of }).map(({ kind, id }) => `${id} ${kind}`)

it('tells all that was recorded, newest first', () => {
  const found = told({
    progressUpdates: [update('10-06', 'on-track')],
    closureSteps: [step('11-04', 'agreed')],
    helpAnswers: [answer('10-28')],
    versions: [version('07-20'), version('01-08')],
  })
  expect(found).toEqual(['11-04 step', '10-28 answer', '10-06 update', '07-20 version', '01-08 version'])
})

it('tells a claim once, as the update that made it', () => {
  const [only, ...others] = timelineOf({
    ...nothing,
    progressUpdates: [update('10-06', 'complete')],
    closureSteps: [step('10-06', 'claimed')],
    dateChanges: [],
    versions: [],
  })
  expect(only).toMatchObject({ kind: 'update', claimed: true })
  expect(others).toEqual([])
})

it('tells a claim that no update made', () => {
  const found = told({
    progressUpdates: [update('10-06', 'on-track')],
    closureSteps: [step('10-07', 'claimed')],
    dateChanges: [],
    versions: [],
  })
  expect(found).toEqual(['10-07 step', '10-06 update'])
})

it('tells an agreed date once, unless its version changed more', () => {
  const agreed = {
    ...at('09-16'),
    step: 'agreed' as const,
    fromOn: day('2020-09-30'),
    toOn: day('2021-02-26'),
    reasonCode: 'capacity' as const,
    reason: 'Words',
    effect: null,
    meeting: null,
    minuteReference: null,
    boardWords: null,
  }
  const dueOn = { field: 'dueOn' as const, from: '2020-09-30', to: '2021-02-26' }
  const owner = { field: 'ownerPost' as const, from: 'One', to: 'Other' }
  const story = (changed: (typeof dueOn | typeof owner)[]) =>
    told({
      progressUpdates: [],
      closureSteps: [],
      dateChanges: [agreed],
      versions: [{ ...version('09-16'), changed }, version('01-08')],
    })
  expect(story([dueOn])).toEqual(['09-16 date', '01-08 version'])
  expect(story([dueOn, owner])).toEqual(['09-16 date', '09-16 version', '01-08 version'])
})

it('marks the first wording', () => {
  const found = timelineOf({
    ...nothing,
    progressUpdates: [],
    closureSteps: [],
    dateChanges: [],
    versions: [version('07-20'), version('01-08')],
  })
  expect(found.map((one) => one.kind === 'version' && one.first)).toEqual([false, true])
})
