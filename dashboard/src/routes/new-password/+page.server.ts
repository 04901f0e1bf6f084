import { redirect } from '@sveltejs/kit'
import { ownPath } from '../../address.ts'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { person, mustChangePassword } = await call(event, 'whoAmI')
  if (!mustChangePassword && event.request.method !== 'POST') redirect(303, ownPath(event.url.searchParams.get('next')))
  return { who: person }
}

export const actions: Actions = {
  default: async (event) => {
    const { current, next } = await readEntered(event.request)
    try {
      await send(event, 'changePassword', {}, { current, next })
    } catch (problem) {
      return giveBack(problem, {})
    }
    redirect(303, ownPath(event.url.searchParams.get('next')))
  },
}
