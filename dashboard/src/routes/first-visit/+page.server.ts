import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import { once } from '../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { firstVisit } = await call(event, 'welcome')
  if (!firstVisit) redirect(303, '/sign-in')
}

export const actions: Actions = {
  /** The code comes first: nobody types a whole form to be told that it was the wrong one. */
  code: async (event) => {
    const { code: typed = '', ...account } = await readEntered(event.request)
    const code = once({ code: typed }, 'code')
    try {
      await send(event, 'checkFirstCode', {}, { code })
    } catch (problem) {
      return giveBack(problem, account)
    }
    return { problem: null, entered: { ...account, code } }
  },

  account: async (event) => {
    const entered = await readEntered(event.request)
    try {
      await send(event, 'firstAccount', {}, entered)
    } catch (problem) {
      return giveBack(problem, { ...entered, password: '' })
    }
    redirect(303, '/start')
  },
}
