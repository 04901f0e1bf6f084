import { forgetDrafts, hasDrafts } from './drafts/keep-drafts.ts'
import { withKeeper } from './keeper.ts'
import { now } from './one-clock.ts'

const BOX = 'signing-out'
const QUESTION =
  'You typed something that you have not saved, and signing out clears it from this browser. Sign out all the same?'

/** Asks before somebody signs out with words that are not saved. They are cleared once the server has answered. */
export function askBeforeSigningOut(event: SubmitEvent, person: string): void {
  const isLost = withKeeper((keeper) => hasDrafts(keeper, person, now())) ?? false
  if (isLost && !confirm(QUESTION)) return event.preventDefault()
  try {
    sessionStorage.setItem(BOX, 'yes')
  } catch {
    // A browser that keeps nothing for a tab cannot say after the answer what was asked before it.
    withKeeper(forgetDrafts)
  }
}

/** Clears away what was typed, when who asked to sign out has been; and nothing, when that did not reach the server. */
export function forgetIfSignedOut(isSignedIn: boolean): void {
  try {
    const asked = sessionStorage.getItem(BOX) !== null
    sessionStorage.removeItem(BOX)
    if (asked && !isSignedIn) withKeeper(forgetDrafts)
  } catch {
    // Cleared already.
  }
}
