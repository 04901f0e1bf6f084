import { call } from '../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const wanted = event.url.searchParams.get('check') === 'yes'
  const [view, verified] = await Promise.all([
    call(event, 'changes', event.params),
    wanted ? call(event, 'verifyChanges', event.params) : null,
  ])
  return { view, verified }
}
