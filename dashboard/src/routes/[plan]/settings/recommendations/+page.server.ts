import { loads } from '../../../../keeping/keep.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = loads('recommendations')
