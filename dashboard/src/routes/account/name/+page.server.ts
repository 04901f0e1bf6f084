import { call, send } from '../../../api.server.ts'
import { sendForm } from '../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { view: session, ...barred } = await viewUnlessSignedOut(event, () => call(event, 'whoAmI'))
  return {
    ...(session && { mine: { me: session.person, versionId: session.versionId }, who: session.person }),
    ...barred,
  }
}

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered) => {
      await send(event, 'changeOwnName', {}, entered)
      return '/account?done=name'
    }),
}
