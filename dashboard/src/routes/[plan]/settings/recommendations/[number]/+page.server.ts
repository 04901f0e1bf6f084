import { error, redirect } from '@sveltejs/kit'
import { planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { every } from '../../../../../entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { saves } from '../../../../../keeping/keep.server.ts'
import { asEntered } from '../../../../../recommendations/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { sources }] = await Promise.all([
      call(event, 'recommendations', event.params),
      call(event, 'sources', event.params),
    ])
    // What is withdrawn is not changed any more: its page says when, and why.
    if (view.withdrawn.some(({ number }) => String(number) === event.params.number))
      redirect(303, planHref(event.params.plan, `recommendations/${event.params.number}`, null))
    const one = view.recommendations.find(({ number }) => String(number) === event.params.number)
    if (!one) error(404, 'There is no such recommendation in the plan. Start again from the settings')
    return { ...view, one, sources }
  })

const to = 'settings/recommendations'

export const actions: Actions = {
  save: saves('reviseRecommendation', {
    to,
    done: 'recommendation-changed',
    as: (entered) => ({ ...entered, areas: every(entered, 'areas') }),
  }),

  withdraw: (event) =>
    sendForm(event, async (entered, post) => {
      // It is withdrawn as it stands. That this is what was shown, `basedOn` holds.
      const { recommendations } = await call(event, 'recommendations', event.params)
      const one = recommendations.find(({ number }) => String(number) === event.params.number)
      const { already } = await post('reviseRecommendation', event.params, {
        ...(one && asEntered(one)),
        ...entered,
        withdraw: 'on',
      })
      return planHref(event.params.plan, to, null, { done: already ? 'kept-already' : 'recommendation-withdrawn' })
    }),
}
