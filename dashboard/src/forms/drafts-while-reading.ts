import { claimDrafts, forgetDrafts } from './drafts.ts'
import { withKeeper } from './keeper.ts'

// The one script of pages that are read: whoever reads clears away what anybody else left in this browser, and
// whoever signs out what is their own. It comes after the page, which does without it.

const signOut = document.querySelector<HTMLFormElement>('form[data-reader]')
const email = signOut?.dataset['reader']

if (email) withKeeper((keeper) => claimDrafts(keeper, email, Date.now()))
signOut?.addEventListener('submit', () => withKeeper(forgetDrafts))
