import { afterDeciding } from '../../../../../board/after-deciding.server.ts'
import { planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const [view, { posts }] = await Promise.all([
      call(event, 'action', event.params),
      call(event, 'posts', event.params),
    ])
    return { ...view, posts }
  })

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const { already } = await post('answerHelp', event.params, entered)
      return afterDeciding(
        event,
        already ? 'already' : 'answered',
        planHref(slug, `actions/${ref}`, null, { done: already ? 'already' : 'help-answered' }),
      )
    }),
}
