import { loads, saves } from '../../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('visits', ({ visits }, { key }) => visits.some((one) => one.key === key))

export const actions: Actions = { save: saves('reviseVisit', { to: 'settings/visits', done: 'visit-changed' }) }
