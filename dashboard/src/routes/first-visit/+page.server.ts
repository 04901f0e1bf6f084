import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { firstVisit } = await call(event, 'welcome')
  if (!firstVisit) redirect(303, '/sign-in')
}

export const actions: Actions = {
  default: async (event) => {
    const entered = await readEntered(event.request)
    try {
      await send(event, 'firstAccount', {}, entered)
    } catch (problem) {
      return giveBack(problem, { ...entered, password: '' })
    }
    redirect(303, '/')
  },
}
