import { call, hrefOf } from '../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  view: await call(event, 'actions', event.params),
  /** All that was found, whatever page is shown, for a spreadsheet. */
  files: { csv: hrefOf(event, 'actionsCsv', event.params), xlsx: hrefOf(event, 'actionsXlsx', event.params) },
})
