import { openTestStore } from './testing/open-test-store.ts'
import fc from 'fast-check'
import { and, inArray } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { instant, type Instant } from '../domain/day.ts'
import { knownAt, knownBy, untilMoment, wasKnownAt, wasKnownBy, type Moment } from './as-at.ts'
import { people } from './schema/index.ts'

const at = (second: number): Instant => instant(new Date(Date.UTC(2020, 9, 14, 22, 59, second)))

describe('what was known at a moment', () => {
  const [before, then, after] = [at(1), at(2), at(3)]

  it.each<[what: string, recordedAt: Instant, supersededAt: Instant | null, moment: Moment, expected: boolean]>([
    ['is what was recorded before', before, null, then, true],
    ['is what was recorded at that moment', then, null, then, true],
    ['is not what was recorded after', after, null, then, false],
    ['is not what was superseded before', before, before, then, false],
    ['is not what was superseded at that moment, for its successor is', before, then, then, false],
    ['is what was superseded after', before, after, then, true],
    ['is, now, what is current', after, null, null, true],
    ['is not, now, what was superseded', before, then, null, false],
  ])('%s', (_what, recordedAt, supersededAt, moment, expected) => {
    expect(wasKnownAt({ recordedAt, supersededAt }, moment)).toBe(expected)
  })
})

describe('what was known by a moment', () => {
  it.each<[what: string, recordedAt: Instant, moment: Moment, expected: boolean]>([
    ['is what was recorded before', at(1), at(2), true],
    ['is what was recorded at that moment', at(2), at(2), true],
    ['is not what was recorded after', at(3), at(2), false],
    ['is, now, everything', at(3), null, true],
  ])('%s', (_what, recordedAt, moment, expected) => {
    expect(wasKnownBy({ recordedAt }, moment)).toBe(expected)
  })
})

describe('the database', async () => {
  const { store } = await openTestStore(afterAll)
  const seconds = fc.integer({ min: 0, max: 8 })
  const rows = fc.array(fc.record({ recorded: seconds, superseded: fc.option(seconds) }), { maxLength: 12 })
  let count = 0

  /** Writes rows, and answers a way to ask which of them a condition finds. */
  async function write(given: { recorded: number; superseded: number | null }[]) {
    const written = given.map(({ recorded, superseded }) => {
      const id = `person-${String((count += 1)).padStart(6, '0')}`
      const supersededAt = superseded === null ? null : at(superseded)
      return { id, email: `${id}@plan.example`, name: id, recordedAt: at(recorded), supersededAt }
    })
    if (written.length > 0) await store.tx(async (tx) => void (await tx.insert(people).values(written)))
    const ids = written.map(({ id }) => id)
    const find = async (condition: ReturnType<typeof knownAt>) =>
      (
        await store.db
          .select({ id: people.id })
          .from(people)
          .where(and(inArray(people.id, ids), condition))
      )
        .map(({ id }) => id)
        .sort()
    return { written, find }
  }

  it('finds what memory finds, at every moment and now', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { written, find } = await write(given)
        for (const moment of [null, ...Array.from({ length: 9 }, (_, second) => at(second))]) {
          const known = written.filter((row) => wasKnownAt(row, moment)).map(({ id }) => id)
          expect(await find(knownAt(people, moment))).toEqual(known)
          const history = written.filter((row) => wasKnownBy(row, moment))
          expect(await find(knownBy(people, untilMoment(moment)))).toEqual(history.map(({ id }) => id))
        }
      }),
      { seed: 4173, numRuns: 40 },
    )
  })
})
