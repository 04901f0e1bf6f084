import fc from 'fast-check'
import { expect, it } from 'vitest'
import { desc, eq } from 'drizzle-orm'
import { changes, plans } from '../../db/schema/index.ts'
import { instant } from '../../domain/day.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { someWrites } from '../testing/random-writes.ts'
import { write } from '../testing/write.ts'
import { rowsUpTo } from './kept-rows.ts'
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
    const kept = sorted(await rowsUpTo(db, planId, last?.id ?? ''))
    read.push({ kept, anew: sorted(await readAllRows(db, planId)) })
  }
  return read
}

it('whatever is written, the rows in hand are those that would be read anew', async () => {
  const seen = { writes: 0 }
  await fc.assert(
    fc.asyncProperty(someWrites, async (days) => {
      let close = () => Promise.resolve()
      try {
        const app = await openTestApp({ over: (closing) => (close = closing) })
        await bothOf(app)
        for (const [i, writes] of days.entries()) {
          app.clock.moveTo(instant(`2020-12-${10 + i}T09:00:00.000Z`))
          for (const one of writes) {
            seen.writes += (await write(app, one)).length
            for (const { kept, anew } of await bothOf(app)) expect(kept).toEqual(anew)
          }
        }
      } finally {
        await close()
      }
    }),
    { seed: 4173, numRuns: 2, endOnFailure: true },
  )
  expect(seen.writes).toBeGreaterThan(20)
})
