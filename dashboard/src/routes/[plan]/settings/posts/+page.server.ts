import { loads, saves } from '../../../../keeping/keep.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loads('posts')

export const actions: Actions = { save: saves('addPost', { to: 'settings/posts', done: 'post-added' }) }
