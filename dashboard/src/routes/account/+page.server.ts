import { redirect } from '@sveltejs/kit'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import { once } from '../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const session = await call(event, 'whoAmI')
  return { who: session.person, session }
}

export const actions: Actions = {
  signOut: async (event) => {
    try {
      await send(event, 'signOut', {})
    } catch (problem) {
      return giveBack(problem, {})
    }
    // What this browser has of pages that gave words back is gone with its session.
    event.setHeaders({ 'clear-site-data': '"cache"' })
    redirect(303, '/sign-in')
  },

  revoke: async (event) => {
    const entered = await readEntered(event.request)
    try {
      await send(event, 'revokeSession', { id: once(entered, 'id') })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, '/account?done=revoked')
  },

  password: async (event) => {
    const { current, next } = await readEntered(event.request)
    try {
      await send(event, 'changePassword', {}, { current, next })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, '/account?done=password')
  },
}
