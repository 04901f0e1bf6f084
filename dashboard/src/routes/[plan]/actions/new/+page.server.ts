import { isHttpError } from '@sveltejs/kit'
import { call } from '../../../../api.server.ts'
import { pageOfAction, planHref } from '../../../../address.ts'
import { asNewAction } from '../../../../actions/action-rows.ts'
import { OF_THE_PLAN } from '../../../../actions/of-the-plan.ts'
import type { Entered } from '../../../../entered.ts'
import { oneMoreRow } from '../../../../forms/one-more-row.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { settingUpUnlessItRuns } from '../../../../keeping/setting-up-now.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = await viewUnlessSignedOut(event, async () => {
    const [view, { nextRefs, taken }] = await Promise.all([
      call(event, 'posts', event.params),
      call(event, 'nextRefs', event.params),
    ])
    const after = event.url.searchParams.get('after')
    return { ...view, nextRefs, taken, like: after === null ? null : await likeTheLast(event, after) }
  })
  return { ...page, settingUp: await settingUpUnlessItRuns(event, page.view) }
}

/**
 * What an action that is added after another begins with: its area, and why the plan takes it where those are no words of
 * anybody's, which may be removed from the record before they are sent again; nothing, where there is no such action.
 */
async function likeTheLast(event: Parameters<PageServerLoad>[0], ref: string): Promise<Entered> {
  try {
    const { action, versions } = await call(event, 'action', { ...event.params, ref })
    return { area: String(action.area ?? ''), reason: versions.at(-1)?.reason === OF_THE_PLAN ? OF_THE_PLAN : '' }
  } catch (thrown) {
    if (isHttpError(thrown)) return {}
    throw thrown
  }
}

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { view, already } = await post('addAction', event.params, asNewAction(entered))
      return planHref(event.params.plan, pageOfAction(view.action.ref), null, {
        done: already ? 'added-already' : 'added',
      })
    }),
  addRow: oneMoreRow,
}
