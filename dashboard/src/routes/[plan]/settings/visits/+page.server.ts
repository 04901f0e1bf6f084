import { loads, saves } from '../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('visits')

export const actions: Actions = { save: saves('addVisit', { to: 'settings/visits', done: 'visit-added' }) }
