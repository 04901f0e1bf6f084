import { call } from '../api.server.ts'
import { sortPlans, sortedBy } from '../plans/sort-plans.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [{ plans, asAt }, { person }] = await Promise.all([call(event, 'plans'), call(event, 'whoAmI')])
  const sort = sortedBy(event.url.searchParams.get('sort'))
  return { who: person, sort, asAt, plans: sortPlans(plans, sort) }
}
