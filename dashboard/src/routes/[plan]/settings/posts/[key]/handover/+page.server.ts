import { loads, saves } from '../../../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('post')

export const actions: Actions = {
  save: saves('handOver', { to: ({ key }) => `settings/posts/${key}`, done: 'handed-over' }),
}
