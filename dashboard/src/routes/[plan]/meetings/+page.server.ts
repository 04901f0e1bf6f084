import { readMeetings } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await readMeetings(event, event.params.plan) })
