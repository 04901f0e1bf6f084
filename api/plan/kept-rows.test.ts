import fc from 'fast-check'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { desc, eq } from 'drizzle-orm'
import { changes, plans } from '../../db/schema/index.ts'
import { instant } from '../../domain/day.ts'
import { openStore } from '../../db/open-store.ts'
import { createApp } from '../app.ts'
import { makeDeps } from '../deps.ts'
import { callAs, type Caller } from '../testing/caller.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { REFS, someWrites } from '../testing/random-writes.ts'
import { write } from '../testing/write.ts'
import { planUpTo } from './kept-rows.ts'
import { readAllRows, type RecordRows } from './record-rows.ts'

const sorted = (rows: RecordRows) =>
  Object.fromEntries(Object.entries(rows).map(([table, of]) => [table, of.map((row) => JSON.stringify(row)).sort()]))

/** Each plan's rows: those in hand, brought up to date, and those read anew. */
async function bothOf({ store: { db } }: TestApp) {
  const all = await db.selectDistinct({ planId: plans.planId }).from(plans)
  const read: { kept: object; anew: object }[] = []
  for (const { planId } of all) {
    const [last] = await db
      .select({ id: changes.id })
      .from(changes)
      .where(eq(changes.planId, planId))
      .orderBy(desc(changes.id))
      .limit(1)
    const kept = sorted((await planUpTo(db, planId, last?.id ?? '')).rows)
    read.push({ kept, anew: sorted(await readAllRows(db, planId)) })
  }
  return read
}

/** Views that are kept in one way or another, now and as at a day that is over. */
const VIEWS = ['', '?asAt=2020-10-14'].flatMap((asAt) =>
  ['./board', './actions', './recommendations', './areas', ...REFS.map((ref) => `./actions/${ref}`)].map(
    (path) => path + asAt,
  ),
)

/** What the programme office is shown by a server that has been up all along, and by one that has kept nothing. */
async function shownBoth({ signedIn, address, clock, deps }: TestApp) {
  const store = await openStore(address)
  const server = createServer(createApp(makeDeps({ store, clock, settings: deps.settings })))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    const upAllAlong = await signedIn('programme')
    const fresh = callAs(server, upAllAlong.cookie)
    const shown = async (caller: Caller) => {
      const replies: Record<string, unknown> = {}
      for (const path of VIEWS) replies[path] = (await caller.get(path)).body
      return replies
    }
    return { kept: await shown(upAllAlong), anew: await shown(fresh) }
  } finally {
    await new Promise((closed) => server.close(closed))
    await store.close()
  }
}

it('whatever is written, the rows in hand are those that would be read anew, and views what would be drawn', async () => {
  const seen = { writes: 0 }
  await fc.assert(
    fc.asyncProperty(someWrites, async (days) => {
      let close = () => Promise.resolve()
      try {
        const app = await openTestApp({ over: (closing) => (close = closing) })
        await bothOf(app)
        for (const [i, writes] of days.entries()) {
          app.clock.moveTo(instant(`2020-12-${10 + i}T09:00:00.000Z`))
          for (const [nth, one] of writes.entries()) {
            seen.writes += (await write(app, one)).length
            for (const { kept, anew } of await bothOf(app)) expect(kept).toEqual(anew)
            if (nth % 3) continue
            const { kept, anew } = await shownBoth(app)
            expect(kept).toEqual(anew)
          }
        }
      } finally {
        await close()
      }
    }),
    { seed: 4175, numRuns: process.env['LONG'] ? 10 : 1, endOnFailure: true },
  )
  expect(seen.writes).toBeGreaterThan(20)
})
