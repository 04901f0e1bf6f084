import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import { once } from '../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { person } = await call(event, 'whoAmI')
  const { redactions } = await call(event, 'redactions')
  return { who: person, redactions }
}

export const actions: Actions = {
  default: async (event) => {
    const entered = await readEntered(event.request)
    const decision = once(entered, 'decision')
    try {
      await send(event, 'decideRedaction', { id: once(entered, 'id') }, { decision })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, `/removals?done=${decision}`)
  },
}
