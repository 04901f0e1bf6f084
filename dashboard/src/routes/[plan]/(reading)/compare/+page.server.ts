import { redirect } from '@sveltejs/kit'
import { call } from '../../../../api.server.ts'
import { chooseMoments } from '../../../../compare/choose-moments.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const chosen = chooseMoments(event.url)
  if (chosen !== null) redirect(303, chosen)
  return { view: await call(event, 'compare', event.params) }
}
