import type { ServerLoadEvent } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'

/** One action with the posts that a form of it can name. */
export const loadWithPosts = <E extends ServerLoadEvent<{ plan: string; ref: string }>>(event: E) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { posts }] = await Promise.all([
      call(event, 'action', event.params),
      call(event, 'posts', event.params),
    ])
    return { ...view, posts }
  })
