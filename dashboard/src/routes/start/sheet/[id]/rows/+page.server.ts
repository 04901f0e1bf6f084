import { call } from '../../../../../api.server.ts'
import { loadSheet } from '../../../../../bringing/load-sheet.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => loadSheet(event, () => call(event, 'sheetRows', event.params))
