import { readSlippage } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readSlippage(event, event.params.plan) })
