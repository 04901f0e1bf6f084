import { call, send } from '../../api.server.ts'
import { once } from '../../entered.ts'
import { sendForm } from '../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../forms/view-unless-signed-out.server.ts'
import { carryLink, takeLink } from '../../people/shown-once.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { view: here, ...barred } = await viewUnlessSignedOut(event, () => call(event, 'people'))
  return {
    here,
    ...barred,
    ...(here && { who: here.me }),
    link: takeLink(event),
  }
}

export const actions: Actions = {
  invite: (event) =>
    sendForm(event, async (entered) => {
      carryLink(event, await send(event, 'inviteAdministrator', {}, entered))
      return '/people?done=link'
    }),
  takeBack: (event) =>
    sendForm(event, async (entered) => {
      await send(event, 'takeBackAdministrator', { id: once(entered, 'id') })
      return '/people?done=taken-back'
    }),
}
