import { call } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ published: await call(event, 'publicPlan', event.params) })
