import { error, isRedirect } from '@sveltejs/kit'
import { planHref } from '../../../../../address.ts'
import { call, send } from '../../../../../api.server.ts'
import { once } from '../../../../../entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { loadPlanPeople } from '../../../../../people/load-plan-people.server.ts'
import { carryLink } from '../../../../../people/shown-once.server.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const loaded = await loadPlanPeople(event)
  const person = loaded.people?.people.find(({ id }) => id === event.params.id)
  // Whoever was writing of somebody who has been taken out meanwhile has their words on the page that answers.
  if (loaded.people && !person && event.request.method !== 'POST')
    error(404, 'There is no such person in this plan. Start again from its people')
  return { ...loaded, person }
}

const all = ({ params }: RequestEvent) => planHref(params.plan, 'settings/people', null)
const done = (event: RequestEvent, said: string) => `${all(event)}?done=${said}`

export const actions: Actions = {
  role: (event) =>
    sendForm(event, async (entered, post) => {
      await post('giveRole', event.params, { role: once(entered, 'role'), was: once(entered, 'basedOn') })
      return done(event, 'role')
    }),
  reset: (event) =>
    sendForm(event, async () => {
      carryLink(
        { cookies: event.cookies, url: new URL(all(event), event.url) },
        await send(event, 'makeReset', event.params),
      )
      return done(event, 'link')
    }),
  takeOut: (event) =>
    sendForm(event, async (entered, post) => {
      const { view } = await post('takeOut', event.params, { reason: once(entered, 'reason') })
      // Whoever has taken themselves out sees no more of the plan.
      if (once(entered, 'id') !== 'me' || view.me.role === 'administrator') return done(event, 'taken-out')
      // Whoever had no other part here has no session any more, and reads why.
      const isSignedOut = await call(event, 'whoAmI').then(() => false, isRedirect)
      return isSignedOut ? '/sign-in?left=plan' : '/'
    }),
}
