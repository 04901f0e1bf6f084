import { readArea } from '../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  view: await readArea(event, event.params.plan, event.params.number),
})
