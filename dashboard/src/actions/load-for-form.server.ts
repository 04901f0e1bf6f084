import type { ServerLoadEvent } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'
import { forAForm } from './for-a-form.ts'

type Event = ServerLoadEvent<{ plan: string; ref: string }>

/** One action, for a page that is a form of it. */
export const loadForForm = <E extends Event>(event: E) =>
  viewUnlessSignedOut(event, async () => forAForm(await call(event, 'action', event.params)))

/** The same with the posts that the form can name. */
export const loadWithPosts = <E extends Event>(event: E) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { posts }] = await Promise.all([
      call(event, 'action', event.params),
      call(event, 'posts', event.params),
    ])
    return { ...forAForm(view), posts }
  })
