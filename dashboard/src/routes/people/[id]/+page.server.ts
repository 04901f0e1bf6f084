import { call, send } from '../../../api.server.ts'
import { sendForm } from '../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../forms/view-unless-signed-out.server.ts'
import { carryLink, takeLink } from '../../../people/shown-once.server.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const { view: seen, ...barred } = await viewUnlessSignedOut(event, () => call(event, 'person', event.params))
  return {
    seen,
    ...barred,
    ...(seen && { who: seen.me }),
    link: takeLink(event),
  }
}

const here = ({ params }: RequestEvent, done: string) => `/people/${encodeURIComponent(params.id)}?done=${done}`

export const actions: Actions = {
  name: (event) =>
    sendForm(event, async (entered) => {
      await send(event, 'renamePerson', event.params, entered)
      return here(event, 'name')
    }),
  address: (event) =>
    sendForm(event, async (entered) => {
      await send(event, 'changeAddress', event.params, entered)
      return here(event, 'address')
    }),
  reset: (event) =>
    sendForm(event, async () => {
      carryLink(event, await send(event, 'resetPerson', event.params))
      return here(event, 'link')
    }),
  giveAdministrator: (event) =>
    sendForm(event, async () => {
      await send(event, 'giveAdministrator', event.params)
      return here(event, 'administrator')
    }),
  leaveAdministrator: (event) =>
    sendForm(event, async () => {
      const { me, people } = await send(event, 'leaveAdministrator', event.params)
      // Whoever was one themselves sees no more of it.
      return people.some(({ email, administrator }) => email === me.email && administrator) ? '/people?done=left' : '/'
    }),
}
