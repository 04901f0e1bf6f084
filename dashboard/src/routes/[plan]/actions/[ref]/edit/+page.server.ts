import { loadWithPosts } from '../../../../../actions/load-with-posts.server.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { every } from '../../../../../entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadWithPosts

export const actions: Actions = {
  default: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const recommendations = every(entered, 'recommendations')
      const { already } = await post('reviseAction', event.params, { ...entered, recommendations })
      return planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : 'changed' })
    }),
}
