import { redactionRequests } from '../../db/schema/index.ts'
import type { NewRedaction } from '../../domain/contract/redactions.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { inPlan } from '../record/transact.ts'
import { findPlaces } from './find-places.ts'
import { keepPlaces } from './kept-places.ts'

/** More places than these are not what one person means. */
export const MOST_PLACES = 500

/** Finds where some words stand, and asks an administrator to have them removed. The words are not kept. */
export const askRedaction = (deps: Deps, access: Access, { words, reason }: NewRedaction): Promise<void> =>
  inPlan(deps, access, async ({ db, planId, by, at, nextId }) => {
    const places = await findPlaces(db, planId as string, words)
    if (places.length === 0)
      throw refuseField('words', 'These words do not stand anywhere in this plan. Check how they are written there')
    if (places.length > MOST_PLACES)
      throw refuseField(
        'words',
        `These words stand in ${places.length} places. Type more of them, so that fewer are meant`,
      )
    await db.insert(redactionRequests).values({
      ...{ id: nextId(), planId: planId as string, reason, askedBy: by, askedAt: at, state: 'asked' as const },
      places: keepPlaces(places),
    })
  })
