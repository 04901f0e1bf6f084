import { call } from '../../../../api.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { saves } from '../../../../keeping/keep.server.ts'
import { withoutHistories } from '../../../../keeping/without-histories.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { posts }] = await Promise.all([
      call(event, 'areas', event.params),
      call(event, 'posts', event.params),
    ])
    return { ...view, areas: withoutHistories(view.areas), posts }
  })

export const actions: Actions = { save: saves('addArea', { to: 'settings/areas', done: 'area-added' }) }
