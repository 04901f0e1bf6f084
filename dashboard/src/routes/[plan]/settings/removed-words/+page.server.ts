import { planHref } from '../../../../address.ts'
import { call } from '../../../../api.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await viewUnlessSignedOut(event, () => call(event, 'planRedactions', event.params))),
  asked: event.url.searchParams.has('done'),
})

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      await post('askRedaction', event.params, entered)
      return planHref(event.params.plan, 'settings/removed-words', null, { done: 'asked' })
    }),
}
