import { readComparison } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readComparison(event, event.params.plan) })
