import { error } from '@sveltejs/kit'
import { call } from '../../../../../api.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { saves } from '../../../../../keeping/keep.server.ts'
import { withoutHistories } from '../../../../../keeping/without-histories.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { posts }] = await Promise.all([
      call(event, 'areas', event.params),
      call(event, 'posts', event.params),
    ])
    const area = withoutHistories(view.areas).find(({ number }) => String(number) === event.params.number)
    if (!area) error(404, 'There is no such priority area. Start again from the settings')
    return { ...view, areas: [], area, posts }
  })

export const actions: Actions = { save: saves('reviseArea', { to: 'settings/areas', done: 'area-changed' }) }
