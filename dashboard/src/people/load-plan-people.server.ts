import type { ServerLoadEvent } from '@sveltejs/kit'
import type { PlanPeopleView } from '../../../domain/contract/people.ts'
import { call } from '../api.server.ts'
import type { Frame } from '../frame/frame.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'

interface Loaded {
  people?: PlanPeopleView
  view?: Frame
  barred?: true
  who?: { id: string; name: string; email: string }
}

/**
 * Who has a part in a plan, with the frame of the plan's pages for whoever reads
 * it. Who keeps the installation and has no part in the plan reads none of it:
 * for them the page stands without its frame.
 */
export async function loadPlanPeople(event: ServerLoadEvent & { params: { plan: string } }): Promise<Loaded> {
  const { view: loaded, ...barred } = await viewUnlessSignedOut(event, async () => {
    const people = await call(event, 'planPeople', { plan: event.params.plan })
    const frame = people.me.may.includes('read') ? await call(event, 'posts', { plan: event.params.plan }) : null
    return { people, frame }
  })
  if (!loaded) return barred
  const { people, frame } = loaded
  return { people, ...(frame ? { view: frame } : { who: people.me }) }
}
