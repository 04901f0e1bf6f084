import { loadForForm } from '../../../../../actions/load-for-form.server.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { saveUpdate } from '../../../../../updates/save-update.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadForForm

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const done = await saveUpdate(event, post, { slug, ref, entered })
      return planHref(slug, pageOfAction(ref), null, { done: done === 'saved' ? 'update' : 'update-already' })
    }),
}
