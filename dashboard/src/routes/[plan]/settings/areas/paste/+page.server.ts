import { MOST_AREAS_AT_ONCE } from '../../../../../../../domain/contract/areas.ts'
import { pasteAreas } from '../../../../../../../domain/paste-areas.ts'
import { planHref } from '../../../../../address.ts'
import { PASTED } from '../../../../../areas/as-entered.ts'
import { sendForm } from '../../../../../forms/send-form.server.ts'
import { loads } from '../../../../../keeping/keep.server.ts'
import { refuseMadeOtherwise } from '../../../../../keeping/made-rows.server.ts'
import { makesRows, NOT_MADE_AGAIN } from '../../../../../keeping/pasted.server.ts'
import { filledRows, rowsOf } from '../../../../../keeping/rows.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('areas')

const AREAS = {
  nothing: 'Paste the priority areas, one on each line',
  many: 'priority areas',
  most: MOST_AREAS_AT_ONCE,
}
export const actions: Actions = {
  /** Makes a row of each area that was pasted, to be put right before any is saved. */
  preview: makesRows(PASTED, AREAS, (text) => {
    const { areas, leftOut } = pasteAreas(text)
    return { rows: areas.map(({ title, number }) => ({ title, number })), told: { leftOut } }
  }),

  save: (event) =>
    sendForm(event, async (entered, post) => {
      refuseMadeOtherwise(entered, PASTED, NOT_MADE_AGAIN)
      const { already } = await post('addAreas', event.params, {
        areas: filledRows(rowsOf(entered, PASTED.rows), 'title'),
        reason: entered['reason'] ?? '',
      })
      return planHref(event.params.plan, 'settings/areas', null, { done: already ? 'kept-already' : 'areas-added' })
    }),
}
