import { loads, saves } from '../../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('post')

export const actions: Actions = {
  save: saves('addHolder', { to: ({ key }) => `settings/posts/${key}`, done: 'holder-added' }),
}
