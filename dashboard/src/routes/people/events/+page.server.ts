import { call } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const seen = await call(event, 'securityEvents')
  return { seen, who: seen.me }
}
