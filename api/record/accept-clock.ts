import type { Instant } from '../../domain/day.ts'
import { nextMoment } from '../../domain/next-moment.ts'
import type { Deps } from '../deps.ts'
import { findPlan } from '../people/find.ts'
import { knowPeople, type Named } from '../people/know-people.ts'
import { Refusal } from '../http/refusal.ts'
import { lastAccepted, lastMoment } from './clock-behind.ts'
import { record } from './record.ts'
import { transact } from './transact.ts'

/**
 * Accepts that a plan's record runs ahead of the clock, so that it can be
 * written to again: each moment follows the last, until the clock catches up.
 * It stands in the trail, with what the clock said.
 *
 * @throws Refusal when there is no such plan, or nothing to accept.
 */
export async function acceptClock(deps: Deps, { slug, by }: { slug: string; by: Named }): Promise<Instant> {
  const { clock } = deps
  return transact(deps, async (open, db) => {
    const planId = await findPlan(db, slug)
    const last = await lastMoment(db, planId)
    const now = clock.now()
    if (last === null || nextMoment({ now, last, accepted: await lastAccepted(db, planId) }) !== null)
      throw new Refusal(
        409,
        'not-behind',
        `The clock is not too far behind what was recorded in ${slug}: nothing to accept`,
      )

    const doneBy = (await knowPeople(open, by)).get(by.email) ?? ''
    const tx = await open({ planId, by: doneBy, evenBehind: true })
    await record(tx, {
      verb: 'accepted-clock',
      subject: { kind: 'plan', ref: slug },
      before: { recordedUntil: last },
      after: { clock: now },
      rows: [],
    })
    return tx.at
  })
}
