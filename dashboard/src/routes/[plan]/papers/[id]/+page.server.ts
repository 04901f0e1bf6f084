import { error } from '@sveltejs/kit'
import { planHref } from '../../../../address.ts'
import { call } from '../../../../api.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const view = await call(event, 'papers', event.params)
    if (!view.issued.some(({ id }) => id === event.params.id))
      error(404, 'There is no such paper. Check the address, or start again from the plan')
    return view
  })

export const actions: Actions = {
  withdraw: (event) =>
    sendForm(event, async (entered, post) => {
      const { already } = await post('withdrawPaper', event.params, entered)
      return planHref(event.params.plan, `papers/${event.params.id}`, null, {
        done: already ? 'kept-already' : 'paper-withdrawn',
      })
    }),
}
