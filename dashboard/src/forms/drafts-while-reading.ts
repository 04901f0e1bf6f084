import { loadWhereBackLeads } from '../frame/back-to-another-page.ts'
import { openDrafts } from './open-drafts.ts'
import { askBeforeSigningOut, forgetIfSignedOut } from './signing-out.ts'

// The one script of pages that are read: whoever reads clears away what anybody else left in this browser, and what of
// their own is saved by now; whoever signs out, what is their own. It comes after the page, which does without it.

const signOut = document.querySelector<HTMLFormElement>('form[data-reader]')
const reader = signOut?.dataset['reader']

if (reader) {
  forgetIfSignedOut(true)
  openDrafts(reader)
  signOut?.addEventListener('submit', (event) => askBeforeSigningOut(event, reader))
}
loadWhereBackLeads()
