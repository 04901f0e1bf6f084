import { readBoard } from '../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readBoard(event, event.params.plan) })
