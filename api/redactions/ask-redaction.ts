import { redactionRequests } from '../../db/schema/index.ts'
import type { NewRedaction } from '../../domain/contract/redactions.ts'
import { sayPaperNamed } from '../../domain/words/papers.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { inPlan } from '../record/transact.ts'
import { findPlaces } from './find-places.ts'
import { papersWith } from '../papers/papers-with.ts'
import { keepPlaces } from './kept-places.ts'
import { givenPapers } from '../papers/given-papers.ts'

/** More places than these are not what one person means. */
export const MOST_PLACES = 500

/**
 * Finds where some words stand, in the record and in issued papers, and asks an administrator to have them removed from the
 * record. The words are not kept.
 */
export async function askRedaction(deps: Deps, access: Access, { words, reason }: NewRedaction): Promise<void> {
  const [papers = []] = await papersWith(deps, access.planId, [words])
  const named = papers.length === 0 ? [] : (await givenPapers(deps.store.db, access.planId))(papers)
  await inPlan(deps, access, async ({ db, planId, by, at, nextId }) => {
    const places = await findPlaces(db, planId as string, words)
    if (places.length === 0)
      throw refuseField(
        'words',
        named.length === 0
          ? 'These words do not stand anywhere in this plan. Check how they are written there'
          : `These words do not stand in the record any more, but in what was issued: ${named.map(sayPaperNamed).join('; ')}. Withdraw that on the page Papers, since it holds what its readers may not have`,
      )
    if (places.length > MOST_PLACES)
      throw refuseField(
        'words',
        `These words stand in ${places.length} places. Type more of them, so that fewer are meant`,
      )
    await db.insert(redactionRequests).values({
      ...{ id: nextId(), planId: planId as string, reason, askedBy: by, askedAt: at, state: 'asked' as const },
      places: keepPlaces({ places, papers }),
    })
  })
}
