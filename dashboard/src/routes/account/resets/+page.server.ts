import { redirect } from '@sveltejs/kit'
import { ownPath } from '../../../address.ts'
import { call, giveBack, send } from '../../../api.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [view, { person }] = await Promise.all([call(event, 'resets'), call(event, 'whoAmI')])
  return { told: view, who: person }
}

export const actions: Actions = {
  default: async (event) => {
    try {
      await send(event, 'readResets', {})
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, ownPath(event.url.searchParams.get('next')))
  },
}
