import { loadForForm } from '../../../../../actions/load-for-form.server.ts'
import { afterDeciding } from '../../../../../board/after-deciding.server.ts'
import { once } from '../../../../../entered.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadForForm

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const step = once(entered, 'asks') ? 'asked' : once(entered, 'step')
      const { already } = await post('changeDate', event.params, { ...entered, step })
      const done = step === 'asked' ? 'asked' : 'decision'
      const there = planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : done })
      return done === 'asked' ? there : afterDeciding(event, already ? 'already' : step, there)
    }),
}
