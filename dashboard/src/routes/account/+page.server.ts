import { redirect } from '@sveltejs/kit'
import { call, giveBack, send, typed } from '../../api.server.ts'
import { once } from '../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const session = await call(event, 'whoAmI')
  return { who: session.person, session, done: event.url.searchParams.get('done') }
}

export const actions: Actions = {
  signOut: async (event) => {
    await send(event, 'signOut', {})
    redirect(303, '/sign-in')
  },

  revoke: async (event) => {
    const entered = typed(await event.request.formData())
    try {
      await send(event, 'revokeSession', { id: once(entered, 'id') })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, '/account?done=revoked')
  },

  password: async (event) => {
    const { current, next } = typed(await event.request.formData())
    try {
      await send(event, 'changePassword', {}, { current, next })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, '/account?done=password')
  },
}
