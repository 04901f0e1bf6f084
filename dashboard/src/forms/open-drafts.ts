import { dropMarked } from './drafts/drop-drafts.ts'
import { claimDrafts } from './drafts/keep-drafts.ts'
import { withKeeper } from './keeper.ts'
import { now } from './one-clock.ts'
import { newToken } from './request-token.ts'
import { savedNatively } from './saved-natively.ts'

/** What every page does first with what this browser keeps: what is old, somebody else's or saved by now is no draft. */
export const openDrafts = (person: string): void =>
  void withKeeper((keeper) => {
    claimDrafts(keeper, person, now())
    dropMarked(keeper, person, { saved: savedNatively(), token: newToken })
  })
