import type { ServerLoadEvent } from '@sveltejs/kit'
import { call, hrefOf } from '../api.server.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'
import { formsOfDraft } from './drafts.ts'

/** What the pages are drawn with that prepare a paper and issue it: what it still wants, and its draft in each form. */
export const loadCheck = async (event: ServerLoadEvent<{ plan: string }>) => ({
  ...(await viewUnlessSignedOut(event, () => call(event, 'checkPaper', event.params))),
  drafts: formsOfDraft((as) => {
    const url = new URL(event.url)
    url.searchParams.set('as', as)
    return hrefOf({ url }, 'draftPaper', event.params)
  }),
})
