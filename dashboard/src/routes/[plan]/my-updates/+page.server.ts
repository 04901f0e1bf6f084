import { call } from '../../../api.server.ts'
import { planHref } from '../../../address.ts'
import { once } from '../../../entered.ts'
import { saveUpdate } from '../../../updates/save-update.server.ts'
import { sendForm } from '../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => viewUnlessSignedOut(event, () => call(event, 'myUpdates', event.params))

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async ({ inHand, of, ...entered }, post) => {
      const slug = event.params.plan
      const ref = once({ of: of ?? '' }, 'of')
      const done = await saveUpdate(event, post, { slug, ref, entered })
      // What was in hand stays there when another was confirmed among the rows.
      const at = once({ inHand: inHand ?? '' }, 'inHand')
      return planHref(slug, 'my-updates', null, { [done]: ref, at, owner: event.url.searchParams.get('owner') })
    }),
}
