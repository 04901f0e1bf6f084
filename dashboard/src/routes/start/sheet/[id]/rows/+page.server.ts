import { askRow } from '../../../../../../../domain/sheet-asks.ts'
import { call } from '../../../../../api.server.ts'
import { sheetHref } from '../../../../../bringing/address.ts'
import { keysOf } from '../../../../../bringing/keys.server.ts'
import { loadSheet } from '../../../../../bringing/load-sheet.server.ts'
import { sendAnswers } from '../../../../../bringing/send-answers.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const view = await call(event, 'sheetRows', event.params)
    return { ...view, keys: keysOf(view.rows.map(({ row }) => askRow(view.sheet.name, row))) }
  })

/** The part of the list that a form stands on. */
const partOf = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries(
    ['sheet', 'from', 'page'].flatMap((name) => {
      const said = searchParams.get(name)
      return said === null ? [] : [[name, said] as const]
    }),
  )

export const actions: Actions = {
  save: (event) =>
    sendAnswers(event, {
      id: event.params.id,
      to: (done) => sheetHref(event.params.id, 'rows', { ...partOf(event.url), done }),
    }),
}
