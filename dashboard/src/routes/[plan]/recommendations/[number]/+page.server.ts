import { readRecommendation } from '../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  view: await readRecommendation(event, event.params.plan, event.params.number),
})
