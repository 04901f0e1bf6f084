import type { ServerLoadEvent } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import { viewUnlessSignedOut } from '../forms/view-unless-signed-out.server.ts'

/** A page about a sheet on its way: who reads it, and what the page reads beside. */
export async function loadSheet<V extends object>(event: ServerLoadEvent, read: () => Promise<V>) {
  const { view: here, ...barred } = await viewUnlessSignedOut(event, async () => {
    const [{ person }, seen] = await Promise.all([call(event, 'whoAmI'), read()])
    return { me: person, ...seen }
  })
  return { here, ...barred, ...(here && { who: here.me }) }
}
