import { expect, it } from 'vitest'
import { addDays, day, type Day } from '../day.ts'
import type { ShownStatus } from '../delivery-status.ts'
import { sayColour, sayReminder, saySilence } from './reminder.ts'

const today = day('2020-12-10')

interface Said {
  since?: string
  status?: ShownStatus
  late?: boolean
  reported?: boolean
  startsOn?: Day | null
}
const owed = (
  ref: string,
  { since = '2020-11-04', status = 'on-track', late = false, reported = true, startsOn = today }: Said = {},
) => ({
  action: { ref, title: `Title of ${ref}`, deliveryStatus: status, startsOn, late, reported: reported ? {} : null },
  silentSince: day(since),
  outOfDateOn: status === 'not-started' ? null : addDays(day(since), 39),
})
const HEAD = { post: 'Head of Service, First Response', holder: 'Alex Example' }

it.each([
  [owed('1.1', { since: '2020-12-09' }), 'silent for 1 day'],
  [owed('1.1', { since: '2020-11-04' }), 'silent for 36 days'],
  [owed('1.1', { since: '2020-12-10' }), 'last reported for today'],
  [
    owed('1.1', { since: '2020-12-09', reported: false, startsOn: day('2020-12-09') }),
    'never reported, 1 day after its start',
  ],
  [
    owed('1.1', { since: '2020-12-09', reported: false, startsOn: day('2020-11-01') }),
    'never reported, 1 day after it was recorded',
  ],
  [
    owed('1.1', { since: '2020-12-09', reported: false, startsOn: null }),
    'never reported, 1 day after it was recorded',
  ],
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
  const owing = { ...HEAD, owed: 2, actions: [owed('1.1'), owed('1.2', { since: '2020-11-10' })] }
  expect(sayReminder(owing, TOLD)).toBe(`Dear Alex Example,

This is a reminder from the Medway Council improvement plan. As Head of Service, First Response, you have 2 actions still to report on for December 2020:

- 1.1 Title of 1.1 (silent for 36 days; its colour goes on 13 December 2020)
- 1.2 Title of 1.2 (silent for 30 days; its colour goes on 19 December 2020)

You can report here: https://plan.example/medway-2019/my-updates

It takes a few minutes, and where nothing has changed you can confirm just that. If you have reported in the meantime, thank you, and please take no notice of this.

With thanks,
Programme office`)
})

it('a reminder to a post that nobody holds, about one action', () => {
  const quiet = owed('2.1', { status: 'out-of-date', since: '2020-10-20' })
  const said = sayReminder({ post: 'Lead for Workforce', holder: null, owed: 1, actions: [quiet] }, TOLD)
  expect(said).toMatch(/^Dear colleague,\n/)
  expect(said).toContain('As Lead for Workforce, you have one action still to report on')
  expect(said).toContain('- 2.1 Title of 2.1 (silent for 51 days; its colour was withdrawn on 28 November 2020)\n')
})

it('a reminder to a post that owes more than are told says how many more', () => {
  const said = sayReminder({ ...HEAD, owed: 43, actions: [owed('1.1')] }, TOLD)
  expect(said).toContain('you have 43 actions still to report on')
  expect(said).toContain('(silent for 36 days; its colour goes on 13 December 2020)\n- and 42 more\n')
})
