import { loads, saves } from '../../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('sources', ({ sources }, { key }) => sources.some((one) => one.key === key))

export const actions: Actions = { save: saves('reviseSource', { to: 'settings/sources', done: 'source-changed' }) }
