import { call } from '../../../api.server.ts'
import { inAGrid } from '../../../status/in-a-grid.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const view = await call(event, 'areas', event.params)
  const { parts, grid } = inAGrid(view.areas, { asAt: view.asAt, url: event.url })
  return { view: { ...view, areas: parts }, grid }
}
