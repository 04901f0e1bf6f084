import { call } from '../../../api.server.ts'
import { settingsNow } from '../../../keeping/settings-now.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  view: await (event.url.searchParams.has('asAt') ? call(event, 'settings', event.params) : settingsNow(event)),
})
