import { call } from '../../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await call(event, 'checkPaper', event.params) })
