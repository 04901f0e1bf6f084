import { call } from '../../../api.server.ts'
import { loadSheet } from '../../../bringing/load-sheet.server.ts'
import { saveSheet } from '../../../bringing/save-sheet.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const { mayStart } = await call(event, 'plans')
    return { mayStart, imports: mayStart ? (await call(event, 'sheetImports')).imports : [] }
  })

export const actions: Actions = { save: (event) => saveSheet(event) }
