import { readActions } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readActions(event, event.params.plan) })
