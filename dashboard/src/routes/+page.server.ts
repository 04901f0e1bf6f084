import { redirect } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import { landing } from '../plans/landing.ts'
import { sortPlans, sortedBy } from '../plans/sort-plans.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const [{ plans, asAt, mayStart }, { person, keepsInstallation }] = await Promise.all([
    call(event, 'plans'),
    call(event, 'whoAmI'),
  ])
  // An address that asks something of the list is the list's: `/?sort=council`.
  const straight = event.url.search === '' ? landing(plans) : null
  if (straight !== null) redirect(303, straight)
  const sort = sortedBy(event.url.searchParams.get('sort'))
  // Who keeps the installation and reads no plan comes to its people.
  if (event.url.search === '' && keepsInstallation && plans.length === 0) redirect(303, '/people')
  return { who: person, keepsInstallation, mayStart, sort, asAt, plans: sortPlans(plans, sort) }
}
