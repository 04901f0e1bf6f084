import { call } from '../../api.server.ts'
import { planHref } from '../../address.ts'
import { sendForm } from '../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { view: here, ...barred } = await viewUnlessSignedOut(event, async () => {
    const [{ mayStart }, { person }] = await Promise.all([call(event, 'plans'), call(event, 'whoAmI')])
    return { me: person, mayStart }
  })
  return { here, ...barred, ...(here && { who: here.me }) }
}

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { view } = await post('startPlan', {}, entered)
      return planHref(view.plan.slug, 'settings', null, { done: 'plan-started' })
    }),
}
