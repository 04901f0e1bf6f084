import { pageOfAction, planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { cameFrom, phraseOf } from '../../../../../papers/came-from.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, () => call(event, 'publication', event.params))

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const asAt = event.url.searchParams.get('asAt')
      const { already } = await post('markTexts', event.params, { ...entered, ...(asAt && { asAt }) })
      return planHref(slug, pageOfAction(ref, 'publication'), asAt ? { param: asAt } : null, {
        ...cameFrom(event.url),
        ...phraseOf(event.url),
        done: already ? 'kept-already' : 'marks-kept',
      })
    }),
}
