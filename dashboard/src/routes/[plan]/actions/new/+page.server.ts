import { call } from '../../../../api.server.ts'
import { pageOfAction, planHref } from '../../../../address.ts'
import { asNewAction } from '../../../../actions/action-rows.ts'
import { oneMoreRow } from '../../../../forms/one-more-row.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { settingUpNow } from '../../../../keeping/setting-up-now.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [page, { settingUp }] = await Promise.all([
    viewUnlessSignedOut(event, async () => {
      const [view, { nextRefs }] = await Promise.all([
        call(event, 'posts', event.params),
        call(event, 'nextRefs', event.params),
      ])
      return { ...view, nextRefs }
    }),
    settingUpNow(event),
  ])
  return { ...page, settingUp }
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
