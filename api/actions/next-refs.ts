import { wasKnownAt } from '../../db/as-at.ts'
import type { NextRefsView } from '../../domain/contract/actions.ts'
import { nextRef } from '../../domain/next-ref.ts'
import type { Drawing } from '../plan/plan-view.ts'

/** The ref that a new action of each area would get, and last one that is in none; and those that are free no more. */
export function nextRefs({ record, moment }: Drawing): Pick<NextRefsView, 'nextRefs' | 'taken' | 'called'> {
  const numbers = new Map(record.areaVersions.map(({ thingId, number }) => [thingId, number]))
  const called = [...record.actionVersions.values()].flatMap((versions) => {
    const last = versions.at(-1)
    return last ? [{ ref: last.ref, area: last.areaId === null ? null : (numbers.get(last.areaId) ?? null) }] : []
  })
  return {
    taken: called.map(({ ref }) => ref),
    called: [...record.actionVersions.values()].flatMap((versions) => {
      const last = versions.at(-1)
      return last?.state === 'active' ? [{ ref: last.ref, title: last.title }] : []
    }),
    nextRefs: [...record.areaVersions.filter((area) => wasKnownAt(area, moment)).map(({ number }) => number), null].map(
      (area) => ({ area, ref: nextRef(called, area) }),
    ),
  }
}
