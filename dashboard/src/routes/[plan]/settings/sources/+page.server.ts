import { loads, saves } from '../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('sources')

export const actions: Actions = { save: saves('addSource', { to: 'settings/sources', done: 'source-added' }) }
