import { redirect } from '@sveltejs/kit'
import { planHref } from '../../../address.ts'
import { call, giveBack, readEntered, send } from '../../../api.server.ts'
import { once } from '../../../entered.ts'
import { whoIsHere } from '../../../people/who-is-here.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const link = await call(event, 'link', event.params)
  return { link, who: await whoIsHere(event) }
}

export const actions: Actions = {
  default: async (event) => {
    const entered = await readEntered(event.request)
    const { plan, kind, role } = await call(event, 'link', event.params)
    try {
      await send(event, 'answerLink', event.params, { name: entered['name'], password: entered['password'] })
    } catch (problem) {
      // What was typed comes back, but for the password.
      return giveBack(problem, { name: once(entered, 'name') })
    }
    if (kind !== 'invitation' || !plan) redirect(303, '/')
    // An owner comes to what is theirs to report on, everybody else to the board; each is told what they have joined as.
    redirect(303, planHref(plan.slug, role === 'owner' ? 'my-updates' : '', null, { joined: 'yes' }))
  },
}
