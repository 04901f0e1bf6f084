import { describe, expect, it } from 'vitest'
import { addDays, day, instant } from '../../../domain/day.ts'
import type { DeliveryStatus, ShownStatus } from '../../../domain/delivery-status.ts'
import { sayColour, sayReminder, saySilence } from '../../../domain/words/reminder.ts'
import { countOutOfDate, whoOwes, type Owed } from './who-owes.ts'

const today = day('2020-12-10')
const HEAD = { key: 'head', post: 'Head of Service, First Response', holder: 'Alex Example' }
const LEAD = { key: 'lead', post: 'Lead for Workforce', holder: null }

interface Said {
  since?: string
  status?: ShownStatus
  owner?: Owed['action']['owner']
  late?: boolean
  done?: boolean
  reported?: boolean
}

const owed = (ref: string, said: Said = {}): Owed => {
  const { since = '2020-11-04', status = 'on-track', owner = HEAD, late = false, done = false, reported = true } = said
  const silentSince = day(since)
  return {
    action: {
      ref,
      title: `Title of ${ref}`,
      area: 1,
      recommendations: [1],
      state: 'active',
      deliveryStatus: status,
      because: status === 'out-of-date' ? 'gone-quiet' : 'as-reported',
      late,
      daysLate: 0,
      reported: null,
      startsOn: day('2020-01-06'),
      dueOn: day('2021-03-31'),
      originalDueOn: day('2021-03-31'),
      timesRedated: 0,
      owner,
    },
    doneThisMonth: done,
    silentSince,
    outOfDateOn: addDays(silentSince, 39),
    noChangeOwes: null,
    latestUpdate: reported
      ? {
          id: ref,
          recordedAt: instant('2020-11-04T09:00:00.000Z'),
          recordedBy: 'Alex Example',
          effectiveOn: silentSince,
          deliveryStatus: 'on-track' satisfies DeliveryStatus,
          progress: 'Begun',
          nextSteps: null,
          wayBackToGreen: null,
          helpNeeded: null,
          forecastOn: null,
          noChange: false,
          whyNoChange: null,
          unchangedSince: null,
          post: owner.post,
          onBehalf: false,
        }
      : null,
  }
}

const quiet = owed('2.1', { status: 'out-of-date', since: '2020-10-20', owner: LEAD })

describe('who owes an update', () => {
  it('are posts, the one that has lost a colour first, each with its most pressing action at the top', () => {
    const actions = [
      owed('1.1', { since: '2020-11-20' }),
      owed('1.2', { since: '2020-09-01', status: 'off-track', late: true }),
      owed('1.3', { status: 'out-of-date', since: '2020-11-01' }),
      quiet,
    ]
    const found = whoOwes(actions)
    expect(found.map(({ key, actions: theirs }) => [key, ...theirs.map(({ action }) => action.ref)])).toEqual([
      ['lead', '2.1'],
      ['head', '1.3', '1.2', '1.1'],
    ])
    expect(found.map(({ actions: theirs }) => countOutOfDate(theirs))).toEqual([1, 1])
  })

  it('leaves out what is reported this month, unless that was about so long ago that it is out of date', () => {
    const old = owed('1.2', { done: true, status: 'out-of-date' })
    expect(whoOwes([owed('1.1', { done: true }), old])).toEqual([{ ...HEAD, actions: [old] }])
    expect(whoOwes([])).toEqual([])
  })
})

it.each([
  [owed('1.1', { since: '2020-12-09' }), 'silent for 1 day'],
  [owed('1.1', { since: '2020-11-04' }), 'silent for 36 days'],
  [owed('1.1', { since: '2020-12-10' }), 'last reported for today'],
  [owed('1.1', { since: '2020-12-09', reported: false }), 'never reported, 1 day after its start'],
  [owed('1.1', { since: '2020-12-10', reported: false }), 'never reported'],
])('says how long there was silence (%#)', (one, said) => {
  expect(saySilence(one, today)).toBe(said)
})

it.each([
  ['tomorrow', owed('1.1', { since: '2020-11-02' }), 'its colour goes on 11 December 2020'],
  [
    'today',
    owed('1.1', { since: '2020-11-01', status: 'out-of-date' }),
    'its colour was withdrawn on 10 December 2020',
  ],
  ['not, because work is not to begin yet', owed('1.1', { since: '2020-11-01', status: 'not-started' }), null],
  ['not, because it is overdue', owed('1.1', { since: '2020-09-01', late: true }), null],
])('says that the colour goes %s', (_when, one, said) => {
  expect(sayColour(one, today)).toBe(said)
})

const TOLD = {
  council: 'Medway Council',
  today,
  month: { from: day('2020-12-01') },
  address: 'https://plan.example/medway-2019/my-updates',
  from: 'Programme office',
}

it('a reminder names the post, each action, when its colour goes, and where to report', () => {
  const [owing] = whoOwes([owed('1.1'), owed('1.2', { since: '2020-11-10' })])
  expect(owing && sayReminder(owing, TOLD)).toBe(`Dear Alex Example,

This is a reminder from the Medway Council improvement plan. As Head of Service, First Response, you have 2 actions still to report on for December 2020:

- 1.1 Title of 1.1 (silent for 36 days; its colour goes on 13 December 2020)
- 1.2 Title of 1.2 (silent for 30 days; its colour goes on 19 December 2020)

You can report here: https://plan.example/medway-2019/my-updates

It takes a few minutes, and where nothing has changed you can confirm just that. If you have reported in the meantime, thank you, and please take no notice of this.

With thanks,
Programme office`)
})

it('a reminder to a post that nobody holds, about one action', () => {
  const [owing] = whoOwes([quiet])
  const said = owing && sayReminder(owing, TOLD)
  expect(said).toMatch(/^Dear colleague,\n/)
  expect(said).toContain('As Lead for Workforce, you have one action still to report on')
  expect(said).toContain('- 2.1 Title of 2.1 (silent for 51 days; its colour was withdrawn on 28 November 2020)\n')
})
