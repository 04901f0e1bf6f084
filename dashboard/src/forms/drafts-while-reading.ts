import { claimDrafts, forgetDrafts, type Keeper } from './drafts.ts'

// The one script of pages that are read: whoever reads clears away what anybody else left in this browser, and
// whoever signs out what is their own. It comes after the page, which does without it.

const signOut = document.querySelector<HTMLFormElement>('form[data-reader]')
const email = signOut?.dataset['reader']

function withStorage(work: (keeper: Keeper) => void): void {
  try {
    work(window.localStorage)
  } catch {
    // A browser that is told to keep nothing has nothing to clear away.
  }
}

if (email) withStorage((keeper) => claimDrafts(keeper, email, Date.now()))
signOut?.addEventListener('submit', () => withStorage(forgetDrafts))
