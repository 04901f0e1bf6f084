import { readRecommendations } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readRecommendations(event, event.params.plan) })
