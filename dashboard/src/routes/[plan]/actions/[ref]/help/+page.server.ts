import { loadWithPosts } from '../../../../../actions/load-for-form.server.ts'
import { afterDeciding } from '../../../../../board/after-deciding.server.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadWithPosts

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const { already } = await post('answerHelp', event.params, entered)
      return afterDeciding(
        event,
        already ? 'already' : 'answered',
        planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : 'help-answered' }),
      )
    }),
}
