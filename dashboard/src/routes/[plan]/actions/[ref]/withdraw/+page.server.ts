import { loadForForm } from '../../../../../actions/load-for-form.server.ts'
import { asAction } from '../../../../../actions/action-rows.ts'
import { asEntered } from '../../../../../actions/edit-action.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadForForm

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      // Its last version says the wording once more. That it is the one which was shown, `basedOn` holds.
      const { action } = await call(event, 'action', event.params)
      const { already } = await post('reviseAction', event.params, {
        ...asAction({ ...asEntered(action), ...entered }),
        withdraw: 'on',
      })
      return planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : 'withdrawn' })
    }),
}
