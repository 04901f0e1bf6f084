import { wasKnownAt } from '../../db/as-at.ts'
import type { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { holdsOn } from '../../domain/why-not-hold.ts'
import type { Access } from '../plan/plan-access.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, standAt } from '../plan/standing.ts'

/** What somebody holds of the plan's posts, has held and is to hold, each with the actions that are its to report on. */
export function findHeld({ who }: Access, { record, moment, day }: Drawing): MyUpdatesView['held'] {
  const holders = record.holderVersions.filter((row) => wasKnownAt(row, moment))
  const open = active(standAt(record, moment, day)).filter(({ verdict }) => verdict.status !== 'complete')
  return holders
    .filter(({ personId }) => personId === who.id)
    .map(({ postId, capacity, fromOn, toOn }) => ({
      title: record.postVersions.findLast(({ thingId }) => thingId === postId)?.title ?? '',
      capacity,
      fromOn,
      toOn,
      actions: open.filter(({ version }) => version.ownerPostId === postId).length,
      holder:
        holders.find((one) => one.postId === postId && one.capacity === 'holder' && holdsOn(one, day))?.name ?? null,
    }))
}
