import { call, send } from '../../../../api.server.ts'
import { planHref } from '../../../../address.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => viewUnlessSignedOut(event, () => call(event, 'action', event.params))

export const actions: Actions = {
  decide: (event) =>
    sendForm(event, async (entered) => {
      const { plan: slug, ref } = event.params
      await send(event, 'recordClosureStep', event.params, entered)
      return planHref(slug, `actions/${ref}`, null, { done: 'decision' })
    }),
}
