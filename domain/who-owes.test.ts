import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { ShownStatus } from './delivery-status.ts'
import { whoOwes } from './who-owes.ts'

const HEAD = { key: 'head', post: 'Head of Service, First Response', holder: 'Alex Example' }
const LEAD = { key: 'lead', post: 'Lead for Workforce', holder: null }

interface Said {
  since?: string
  status?: ShownStatus
  owner?: typeof HEAD | typeof LEAD
  done?: boolean
}
const owed = (ref: string, { since = '2020-11-04', status = 'on-track', owner = HEAD, done = false }: Said = {}) => ({
  action: { ref, deliveryStatus: status, owner },
  silentSince: day(since),
  doneThisMonth: done,
})
const found = (all: ReturnType<typeof owed>[], most?: number) =>
  whoOwes(all, most).map(({ key, owed: count, outOfDate, actions }) => [
    key,
    count,
    outOfDate,
    ...actions.map(({ action }) => action.ref),
  ])

describe('who owes an update', () => {
  const actions = [
    owed('1.1', { since: '2020-11-20' }),
    owed('1.2', { since: '2020-09-01', status: 'off-track' }),
    owed('1.3', { status: 'out-of-date', since: '2020-11-01' }),
    owed('2.1', { status: 'out-of-date', since: '2020-10-20', owner: LEAD }),
  ]

  it('are posts, the one that has lost a colour first, each with its most pressing action at the top', () => {
    expect(found(actions)).toEqual([
      ['lead', 1, 1, '2.1'],
      ['head', 3, 1, '1.3', '1.2', '1.1'],
    ])
  })

  it.each([
    [4, ['1.3', '1.2', '1.1']],
    [3, ['1.3', '1.2']],
    [1, []],
    [0, []],
  ])('of whom %i actions are told, and the rest are counted', (most, told) => {
    expect(found(actions, most)[1]).toEqual(['head', 3, 1, ...told])
  })

  it('leaves out what is reported this month, unless that was about so long ago that it is out of date', () => {
    expect(found([owed('1.1', { done: true }), owed('1.2', { done: true, status: 'out-of-date' })])).toEqual([
      ['head', 1, 1, '1.2'],
    ])
    expect(whoOwes([])).toEqual([])
  })
})
