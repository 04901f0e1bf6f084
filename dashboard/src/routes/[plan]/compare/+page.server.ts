import { redirect } from '@sveltejs/kit'
import { readComparison } from '../../../api.server.ts'
import { chooseMoments } from '../../../compare/choose-moments.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const chosen = chooseMoments(event.url)
  if (chosen !== null) redirect(303, chosen)
  return { view: await readComparison(event, event.params.plan) }
}
