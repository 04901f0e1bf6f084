import { call } from '../../../../../api.server.ts'
import { sheetHref } from '../../../../../bringing/address.ts'
import { asksOfSheets } from '../../../../../../../domain/asks-of-sheets.ts'
import { keysOf } from '../../../../../bringing/keys.server.ts'
import { loadSheet } from '../../../../../bringing/load-sheet.server.ts'
import { sendAnswers } from '../../../../../bringing/send-answers.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const view = await call(event, 'sheetImport', event.params)
    return { ...view, keys: keysOf(Object.keys(asksOfSheets(view.sheets))) }
  })

export const actions: Actions = {
  save: (event) =>
    sendAnswers(event, {
      id: event.params.id,
      to: (done) => sheetHref(event.params.id, 'columns', { done }),
    }),
}
