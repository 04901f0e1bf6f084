import { loads, saves } from '../../../../keeping/keep.server.ts'
import { asPlan } from '../../../../settings/as-entered.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('settings')

export const actions: Actions = {
  save: saves('revisePlan', { to: 'settings/plan', done: 'plan-changed', as: asPlan }),
}
