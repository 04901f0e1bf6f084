import { expect, it } from 'vitest'
import { asRead } from '../../../domain/as-read.ts'
import { day, instant } from '../../../domain/day.ts'
import { dayDue } from '../../../domain/due.ts'
import { told, type Told } from '../on-action.ts'
import { tellUpdates } from '../updates/tell-updates.ts'
import { inOneStory } from './in-one-story.ts'
import { tellSteps } from './tell-steps.ts'
import { tellVersions } from './tell-versions.ts'

const at = (monthDay: string) => ({
  id: monthDay,
  recordedAt: instant(`2020-${monthDay}T09:00:00.000Z`),
  recordedBy: 'Alex Example',
  asRead: asRead(monthDay, 0),
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
const version = (monthDay: string) => ({ ...at(monthDay), reason: null, changed: [] })

type View = Parameters<typeof tellSteps>[0] & Parameters<typeof tellVersions>[0]
const nothing: View = { progressUpdates: [], closureSteps: [], dateChanges: [], versions: [], plan: { areas: [] } }

/** The story of what several nouns tell, in the order in which the page has them. */
function story(of: Partial<View>) {
  const view = { ...nothing, ...of }
  const dates = view.dateChanges.map((change) => told(change, { change }))
  return inOneStory<Told<object>>([tellSteps(view), tellUpdates(view), dates, tellVersions(view)])
}
const kindsOf = (of: Partial<View>) => story(of).map(({ id, props }) => `${id} ${Object.keys(props)[0]}`)

it('tells all that was recorded, newest first', () => {
  const found = kindsOf({
    progressUpdates: [update('10-06', 'on-track')],
    closureSteps: [step('11-04', 'agreed')],
    versions: [version('07-20'), version('01-08')],
  })
  expect(found).toEqual(['11-04 step', '10-06 update', '07-20 version', '01-08 version'])
})

it('tells a claim once, as the update that made it', () => {
  const [only, ...others] = story({
    progressUpdates: [update('10-06', 'complete')],
    closureSteps: [step('10-06', 'claimed')],
  })
  expect(only).toMatchObject({ props: { update: { deliveryStatus: 'complete' }, claimed: true } })
  expect(others).toEqual([])
})

it('tells a claim that no update made', () => {
  const found = kindsOf({
    progressUpdates: [update('10-06', 'on-track')],
    closureSteps: [step('10-07', 'claimed')],
  })
  expect(found).toEqual(['10-07 step', '10-06 update'])
})

it('tells an agreed date once, unless its version changed more', () => {
  const agreed = {
    ...at('09-16'),
    step: 'agreed' as const,
    from: dayDue(day('2020-09-30')),
    to: dayDue(day('2021-02-26')),
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
  const redated = (changed: (typeof dueOn | typeof owner)[]) =>
    kindsOf({
      dateChanges: [agreed],
      versions: [{ ...version('09-16'), changed }, version('01-08')],
    })
  expect(redated([dueOn])).toEqual(['09-16 change', '01-08 version'])
  expect(redated([dueOn, owner])).toEqual(['09-16 change', '09-16 version', '01-08 version'])
})

it('marks the first wording', () => {
  const found = tellVersions({ ...nothing, versions: [version('07-20'), version('01-08')] })
  expect(found.map(({ props }) => props.first)).toEqual([false, true])
})
