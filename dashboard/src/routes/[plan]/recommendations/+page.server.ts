import { call } from '../../../api.server.ts'
import { inAGrid } from '../../../status/in-a-grid.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const view = await call(event, 'recommendations', event.params)
  const { parts, grid } = inAGrid(view.recommendations, { asAt: view.asAt, url: event.url })
  // Where each comes from stands on its own page.
  const recommendations = parts.map(({ source: _source, paragraphs: _paragraphs, versionId: _version, ...one }) => one)
  return { view: { ...view, recommendations }, grid }
}
