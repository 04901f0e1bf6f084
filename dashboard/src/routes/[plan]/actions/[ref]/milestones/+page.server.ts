import { loadWithPosts } from '../../../../../actions/load-for-form.server.ts'
import { saveMilestone } from '../../../../../actions/save-milestone.server.ts'
import { pageOfAction, planHref } from '../../../../../address.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadWithPosts

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { plan: slug, ref } = event.params
      const { id, already } = await saveMilestone(post, { slug, ref, entered })
      return planHref(slug, pageOfAction(ref, 'milestones'), null, { [already ? 'already' : 'saved']: id })
    }),
}
