import { error } from '@sveltejs/kit'
import { planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { every } from '../../../../../entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { saves } from '../../../../../keeping/keep.server.ts'
import { asEntered } from '../../../../../recommendations/as-entered.ts'
import { withoutHistories } from '../../../../../keeping/without-histories.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { sources }] = await Promise.all([
      call(event, 'recommendations', event.params),
      call(event, 'sources', event.params),
    ])
    const isIt = ({ number }: { number: number }) => String(number) === event.params.number
    const [one, withdrawn] = [withoutHistories(view.recommendations).find(isIt), view.withdrawn.find(isIt)]
    if (!one && !withdrawn) error(404, 'There is no such recommendation in the plan. Start again from the settings')
    // What is withdrawn is not changed any more: this page says so, beside what somebody was writing of it.
    return { ...view, recommendations: [], withdrawn: [], one: one ?? null, gone: withdrawn ?? null, sources }
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
      // It is withdrawn as it stands, or stood: that this is what was shown, `basedOn` holds.
      const { recommendation } = await call(event, 'recommendation', event.params)
      const { already } = await post('reviseRecommendation', event.params, {
        ...asEntered(recommendation),
        ...entered,
        withdraw: 'on',
      })
      return planHref(event.params.plan, to, null, { done: already ? 'kept-already' : 'recommendation-withdrawn' })
    }),
}
