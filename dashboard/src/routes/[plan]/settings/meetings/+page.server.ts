import { planHref } from '../../../../address.ts'
import { call } from '../../../../api.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { mostOf } from '../../../../long-lists/whole.ts'
import { firstMeetings, MOST_MEETINGS } from '../../../../meetings/first-meetings.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () =>
    firstMeetings(await call(event, 'meetings', event.params), mostOf(event.url, MOST_MEETINGS)),
  )

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async ({ reason = '', ...meeting }, post) => {
      const { already } = await post('addMeetings', event.params, { meetings: [meeting], reason })
      return planHref(event.params.plan, 'settings/meetings', null, {
        done: already ? 'kept-already' : 'meeting-added',
      })
    }),
}
