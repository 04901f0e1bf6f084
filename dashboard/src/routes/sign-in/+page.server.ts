import { redirect } from '@sveltejs/kit'
import { ownPath } from '../../address.ts'
import { call, giveBack, readEntered, send } from '../../api.server.ts'
import { once } from '../../entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const welcome = await call(event, 'welcome')
  if (welcome.firstVisit) redirect(303, '/first-visit')
  return {
    demonstration: welcome.demonstration,
    next: ownPath(event.url.searchParams.get('next')),
    hasLeft: event.url.searchParams.get('left') === 'plan',
  }
}

export const actions: Actions = {
  default: async (event) => {
    const entered = await readEntered(event.request)
    const [email, password] = [once(entered, 'email'), once(entered, 'password')]
    const next = ownPath(event.url.searchParams.get('next'))
    const session = await send(event, 'signIn', {}, { email, password }).catch((problem: unknown) =>
      // What was typed comes back, but for the password.
      giveBack(problem, { email }),
    )
    if ('data' in session) return session
    // Whoever's account was opened for them is told so before all else.
    redirect(303, session.resetUntold ? `/account/resets?next=${encodeURIComponent(next)}` : next)
  },
}
