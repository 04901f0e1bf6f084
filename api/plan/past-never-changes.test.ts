import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import type { Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { someWrites, write } from '../testing/random-writes.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ENDPOINTS, type Endpoint } from '../../domain/contract/endpoints.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import { may, type Deed } from '../../domain/permissions.ts'

const PAST = ['2019-09-30', '2020-06-10', 'meeting:board-2020-10-28', '2020-12-09']
const REFS = ['1.1', '4.4', '3.3']

/** Every view of a plan that can be seen as at a moment, of a few actions among them. */
const views = Object.values(ENDPOINTS as Record<string, Endpoint>)
  .filter(({ query, who }) => query && 'asAt' in query.shape && Array.isArray(who) && may('programme', who[0] as Deed))
  .flatMap(({ path }) =>
    path.includes(':ref') ? REFS.map((ref) => path.replace(':ref', ref)) : [path.replace(':number', '3')],
  )
  .map((path) => path.replace(':plan', 'medway-2019'))

async function seen(caller: Caller, moments: readonly string[]): Promise<Record<string, string>> {
  const shown: Record<string, string> = {}
  for (const moment of moments)
    for (const path of views) {
      const { status, text } = await caller.get(`${path}?asAt=${moment}`)
      shown[`${path} as at ${moment}`] = `${status} ${text}`
    }
  return shown
}

async function withApp(check: (app: TestApp) => Promise<void>): Promise<void> {
  let close = () => Promise.resolve()
  try {
    await check(await openTestApp({ over: (closing) => (close = closing) }))
  } finally {
    await close()
  }
}

it('looks at every kind of view', () => {
  for (const kind of [
    'board',
    'actions',
    'actions.csv',
    'actions/1.1',
    'areas',
    'areas/3',
    'recommendations',
    'meetings',
  ])
    expect(views).toContain(`/plans/medway-2019/${kind}`)
})

it('whatever is written from now on, the past shows what it showed', async () => {
  let written = 0
  await fc.assert(
    fc.asyncProperty(someWrites, async (days) => {
      await withApp(async (app) => {
        const before = await seen(await app.signedIn('programme'), PAST)
        const rows = await everythingIn(app.store)

        // Day after day, each day's end kept too once it is over.
        for (const [i, writes] of days.entries()) {
          app.clock.moveTo(instant(`2020-12-${10 + i}T09:00:00.000Z`))
          for (const one of writes) if (await write(app, one)) written += 1
          app.clock.moveTo(instant(`2020-12-${11 + i}T08:00:00.000Z`))
          Object.assign(before, await seen(await app.signedIn('programme'), [`2020-12-${10 + i}`]))
        }

        const programme = await app.signedIn('programme')
        const moments = [...PAST, ...days.map((_, i) => `2020-12-${10 + i}`)]
        expect(await seen(programme, moments)).toEqual(before)
        expect(await programme.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
        expectKept(rows, await everythingIn(app.store))
      })
    }),
    { seed: 4173, numRuns: 4, endOnFailure: true },
  )
  expect(written).toBeGreaterThan(20)
}, 180_000)

/** Every row that was there still is, as it was, but for the mark that it was superseded. */
function expectKept(before: Record<string, string[]>, after: Record<string, string[]>): void {
  const unmarked = (row: string) => row.replace(/"supersededAt":(null|"[^"]*")/, '')
  for (const [table, rows] of Object.entries(before)) {
    const kept = new Set(after[table]?.map(unmarked))
    expect(rows.filter((row) => !kept.has(unmarked(row)))).toEqual([])
  }
}
