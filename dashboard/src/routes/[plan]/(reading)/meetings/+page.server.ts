import { call } from '../../../../api.server.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [view, { issued }] = await Promise.all([
    call(event, 'meetings', event.params),
    call(event, 'papers', event.params),
  ])
  return { view, issued }
}
