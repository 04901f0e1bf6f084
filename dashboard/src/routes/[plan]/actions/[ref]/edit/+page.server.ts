import { loadWithPosts } from '../../../../../actions/load-for-form.server.ts'
import { asAction } from '../../../../../actions/action-rows.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { oneMoreRow } from '../../../../../forms/one-more-row.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadWithPosts

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const { already } = await post('reviseAction', event.params, asAction(entered))
      return planHref(slug, pageOfAction(ref), null, { done: already ? 'already' : 'changed' })
    }),
  addRow: oneMoreRow,
}
