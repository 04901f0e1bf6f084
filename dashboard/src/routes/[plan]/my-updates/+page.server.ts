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
    sendForm(event, async (entered, post) => {
      const slug = event.params.plan
      const ref = once(entered, 'ref')
      const done = await saveUpdate(event, post, { slug, ref, entered })
      return `${planHref(slug, 'my-updates', null, { [done]: ref })}#next`
    }),
}
