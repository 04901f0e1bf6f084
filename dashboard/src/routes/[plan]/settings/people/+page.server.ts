import { planHref } from '../../../../address.ts'
import { send } from '../../../../api.server.ts'
import { once } from '../../../../entered.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { loadPlanPeople } from '../../../../people/load-plan-people.server.ts'
import { carryLink, takeLink } from '../../../../people/shown-once.server.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await loadPlanPeople(event)),
  link: takeLink(event),
})

const here = ({ params }: RequestEvent, done: string) => planHref(params.plan, 'settings/people', null, { done })

export const actions: Actions = {
  invite: (event) =>
    sendForm(event, async (entered) => {
      carryLink(event, await send(event, 'invite', event.params, entered))
      return here(event, 'link')
    }),
  takeBack: (event) =>
    sendForm(event, async (entered) => {
      await send(event, 'takeBackInvitation', { ...event.params, id: once(entered, 'id') })
      return here(event, 'taken-back')
    }),
}
