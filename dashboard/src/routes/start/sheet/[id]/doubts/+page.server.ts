import { call, Refused } from '../../../../../api.server.ts'
import { sheetHref } from '../../../../../bringing/address.ts'
import { asAnswer, asBoxes } from '../../../../../bringing/doubt-boxes.ts'
import { keysOf } from '../../../../../bringing/keys.server.ts'
import { loadSheet } from '../../../../../bringing/load-sheet.server.ts'
import { sendAnswers } from '../../../../../bringing/send-answers.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const view = await call(event, 'sheetDoubts', event.params)
    return { ...view, keys: keysOf(view.doubts.map(({ id }) => id)) }
  })

/** The page of the list that a form stands on. */
const pageOf = ({ searchParams }: URL): { page?: string } => {
  const page = searchParams.get('page')
  return page === null ? {} : { page }
}

const NOT_BOTH = 'Write what is meant, or tick that it stays as it stands: not both'

export const actions: Actions = {
  save: (event) =>
    sendAnswers(event, {
      id: event.params.id,
      boxes: asBoxes,
      read: (entered, key) => {
        const said = asAnswer(entered, key)
        if (said === null) throw new Refused(400, { code: 'invalid', message: NOT_BOTH, fields: { [key]: NOT_BOTH } })
        return said
      },
      to: (done) => sheetHref(event.params.id, 'doubts', { ...pageOf(event.url), done }),
    }),
}
