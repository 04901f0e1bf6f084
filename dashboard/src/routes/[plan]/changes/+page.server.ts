import { readChanges, verifyChanges } from '../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const wanted = event.url.searchParams.get('check') === 'yes'
  const [view, verified] = await Promise.all([
    readChanges(event, event.params.plan),
    wanted ? verifyChanges(event, event.params.plan) : null,
  ])
  return { view, verified }
}
