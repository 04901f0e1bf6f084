import { call, hrefOf } from '../../../../api.server.ts'
import { draftsFor } from '../../../../papers/drafts.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [view, { issued }] = await Promise.all([
    call(event, 'meetings', event.params),
    call(event, 'papers', event.params),
  ])
  const drafts = draftsFor(view.me.role, (asked) => {
    const url = new URL(event.url)
    for (const [name, said] of Object.entries(asked)) url.searchParams.set(name, said)
    return hrefOf({ url }, 'draftPaper', event.params)
  })
  return { view, issued, drafts }
}
