import { loads, saves } from '../../../../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('post', ({ holders }, params) =>
  holders.some(({ id }) => id === params['id']),
)

export const actions: Actions = {
  save: saves('reviseHolder', { to: ({ key }) => `settings/posts/${key}`, done: 'holder-changed' }),
}
