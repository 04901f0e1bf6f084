import { planHref } from '../../../../../address.ts'
import { call, callFor } from '../../../../../api.server.ts'
import type { Entered } from '../../../../../entered.ts'
import { previewForm, sendForm } from '../../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../../forms/view-unless-signed-out.server.ts'
import { makeRows, refuseMadeOtherwise } from '../../../../../keeping/made-rows.server.ts'
import { asColumns, filledRows, rowsOf } from '../../../../../keeping/rows.ts'
import { SERIES, SERIES_ROWS, WORKED_OUT } from '../../../../../meetings/as-entered.ts'
import { asWorkedOut, isMoved, moveAlong, movedBack } from '../../../../../meetings/moved-along.server.ts'
import { readEntered } from '../../../../../read-entered.server.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, async () => ({
    // What is there already, the days that are worked out say themselves.
    ...(await call(event, 'meetings', event.params)),
    meetings: [],
    cancelled: [],
  }))

const NOT_MADE_AGAIN =
  'This has changed since the days below were worked out. Work out the days again: what you put right stays with its board, and is shown where there is no such board any more. Or put back what stood here'

/** Works the days out and shows them in the form, to be put right before they are saved. */
async function workOut(event: RequestEvent, entered: Entered) {
  const { madeFrom: _, ...asked } = entered
  const series = await callFor(event, 'meetingSeries', { plan: event.params['plan'] ?? '' }, asked)
  const free = series.meetings.filter(({ taken }) => !taken)
  const rows = free.map(({ heldOn, dataCutOffOn, papersDueOn }) => ({ heldOn, dataCutOffOn, papersDueOn }))
  const unseen = asColumns(free.map(asWorkedOut), WORKED_OUT)
  return { entered: { ...makeRows(movedBack(entered), rows, SERIES), ...unseen }, problem: null, told: { series } }
}

/** Shows what moved along with a day that was changed by hand, before anything is saved. */
async function showMoved(event: RequestEvent, entered: Entered) {
  refuseMadeOtherwise(entered, SERIES, NOT_MADE_AGAIN)
  const { moved, ...drawn } = await moveAlong(event, entered)
  return { ...drawn, problem: null, told: { moved } }
}

export const actions: Actions = {
  preview: (event) => previewForm(event, (entered) => workOut(event, entered)),

  save: async (event) => {
    const read = await readEntered(event.request.clone())
    if (isMoved(read)) return previewForm(event, (entered) => showMoved(event, entered))
    return sendForm(event, async (entered, post) => {
      refuseMadeOtherwise(entered, SERIES, NOT_MADE_AGAIN)
      const meetings = filledRows(rowsOf(entered, SERIES_ROWS), 'heldOn').map((row) => ({
        ...row,
        kind: 'improvement-board',
        title: entered['title'] ?? '',
      }))
      const { already } = await post('addMeetings', event.params, { meetings, reason: entered['reason'] ?? '' })
      return planHref(event.params.plan, 'settings/meetings', null, {
        done: already ? 'kept-already' : 'boards-added',
      })
    })
  },
}
