import { call } from '../../../../api.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { withoutHistories } from '../../../../keeping/without-histories.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const view = await call(event, 'recommendations', event.params)
    return { ...view, recommendations: withoutHistories(view.recommendations) }
  })
