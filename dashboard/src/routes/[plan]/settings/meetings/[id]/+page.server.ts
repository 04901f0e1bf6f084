import { error } from '@sveltejs/kit'
import { planHref } from '../../../../../address.ts'
import { call } from '../../../../../api.server.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { asEntered } from '../../../../../meetings/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

/** The meetings, and which of them this page is about: a cancelled one is, to say so. */
export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => {
    const view = await call(event, 'meetings', event.params)
    const { id } = event.params
    const isIt = (one: { id: string }) => one.id === id
    if (![...view.meetings, ...view.cancelled].some(isIt))
      error(404, 'There is no such meeting. Check the address, or start again from the plan')
    return { ...view, meetings: view.meetings.filter(isIt), cancelled: view.cancelled.filter(isIt) }
  })

export const actions: Actions = {
  save: (event) =>
    sendForm(event, async (entered, post) => {
      const { already } = await post('reviseMeeting', event.params, entered)
      return there(event.params.plan, already ? 'kept-already' : 'meeting-changed')
    }),

  cancel: (event) =>
    sendForm(event, async (entered, post) => {
      // It is cancelled as it stands, or stood: that this is what was shown, `basedOn` holds.
      const { meetings, cancelled } = await call(event, 'meetings', event.params)
      const meeting = [...meetings, ...cancelled].find(({ id }) => id === event.params.id)
      const { already } = await post('reviseMeeting', event.params, {
        ...(meeting && asEntered(meeting)),
        ...entered,
        cancel: 'on',
      })
      return there(event.params.plan, already ? 'kept-already' : 'meeting-cancelled')
    }),
}

const there = (slug: string, done: string) => planHref(slug, 'settings/meetings', null, { done })
