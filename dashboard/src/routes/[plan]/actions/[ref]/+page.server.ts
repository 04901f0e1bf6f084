import { postClosureStep, readAction } from '../../../../api.server.ts'
import { planHref } from '../../../../address.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, () => readAction(event, event.params.plan, event.params.ref))

export const actions: Actions = {
  decide: (event) =>
    sendForm(event, async (entered) => {
      const { plan: slug, ref } = event.params
      await postClosureStep(event, slug, ref, entered)
      return planHref(slug, `actions/${ref}`, null, { done: 'decision' })
    }),
}
