import { afterDeciding } from '../../../../board/after-deciding.server.ts'
import { once } from '../../../../entered.ts'
import { call } from '../../../../api.server.ts'
import { pageOfAction, planHref } from '../../../../address.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { withLastYears } from '../../../../actions/with-last-years.ts'
import { isWhole } from '../../../../long-lists/whole.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => withLastYears(await call(event, 'action', event.params), isWhole(event.url)))

export const actions: Actions = {
  decide: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const step = once(entered, 'step') || once(entered, 'only')
      const { already } = await post('recordClosureStep', event.params, { ...entered, step })
      const did = already ? 'already' : step
      return afterDeciding(
        event,
        did,
        planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : 'decision' }),
      )
    }),
}
