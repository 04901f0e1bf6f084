import { call, send } from '../../../../api.server.ts'
import { planHref } from '../../../../address.ts'
import { asNewAction } from '../../../../actions/milestone-rows.ts'
import { readForm, sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => viewUnlessSignedOut(event, () => call(event, 'posts', event.params))

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered) => {
      const { action } = await send(event, 'addAction', event.params, asNewAction(entered))
      return planHref(event.params.plan, `actions/${action.ref}`, null, { done: 'added' })
    }),

  /** One more empty milestone, without scripts as with them: the form comes back as it was typed. */
  addRow: async (event) => {
    const read = await readForm(event)
    return 'refused' in read ? read.refused : { problem: null, entered: read.entered, signIn: false, email: '' }
  },
}
