import { planHref } from '../../../../../address.ts'
import { call, callFor } from '../../../../../api.server.ts'
import { previewForm, sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { asColumns, filledRows, rowsOf } from '../../../../../keeping/rows.ts'
import { SERIES_ROWS } from '../../../../../meetings/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => viewUnlessSignedOut(event, () => call(event, 'meetings', event.params))

export const actions: Actions = {
  /** Works the days out and shows them in the form, to be put right before they are saved. */
  preview: (event) =>
    previewForm(event, async (entered) => {
      const series = await callFor(event, 'meetingSeries', event.params, entered)
      const free = series.meetings.filter(({ taken }) => !taken)
      return { entered: { ...entered, ...asColumns(free, SERIES_ROWS) }, problem: null, told: { series } }
    }),

  save: (event) =>
    sendForm(event, async (entered, post) => {
      const meetings = filledRows(rowsOf(entered, SERIES_ROWS), 'heldOn').map((row) => ({
        ...row,
        kind: 'improvement-board',
        title: entered['title'] ?? '',
      }))
      const { already } = await post('addMeetings', event.params, { meetings, reason: entered['reason'] ?? '' })
      return planHref(event.params.plan, 'settings/meetings', null, {
        done: already ? 'kept-already' : 'meetings-added',
      })
    }),
}
