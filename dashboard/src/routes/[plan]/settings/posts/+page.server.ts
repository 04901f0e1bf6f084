import { call } from '../../../../api.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { saves } from '../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { areas }] = await Promise.all([
      call(event, 'posts', event.params),
      call(event, 'areas', event.params),
    ])
    return { ...view, unsponsored: areas.filter(({ sponsor }) => sponsor === null).length }
  })

export const actions: Actions = { save: saves('addPost', { to: 'settings/posts', done: 'post-added' }) }
