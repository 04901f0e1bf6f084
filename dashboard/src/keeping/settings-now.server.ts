import type { RequestEvent } from '@sveltejs/kit'
import type { SettingsView } from '../../../domain/contract/settings.ts'
import { call } from '../api.server.ts'

type Event = Pick<RequestEvent, 'fetch' | 'cookies' | 'request' | 'url'> & { params: { plan: string } }

const read = new WeakMap<Request, Promise<SettingsView>>()

/** What stands in a plan now, whatever moment the address asks for: read once a request, for the page and what frames it. */
export function settingsNow(event: Event): Promise<SettingsView> {
  const before = read.get(event.request)
  if (before) return before
  const { origin, pathname } = event.url
  const asked = call({ ...event, url: new URL(pathname, origin) }, 'settings', event.params)
  read.set(event.request, asked)
  return asked
}
