import type { Cookies } from '@sveltejs/kit'
import { BESIDE_LINK, type LinkMade } from '../../../domain/contract/one-time-links.ts'
import { carryOnce, takeOnce } from '../forms/carry-once.server.ts'
import type { ShownLink } from './shown-link.ts'

const COOKIE = 'link-shown-once'

/** Carries a link from the form that made it to the page that shows it, once. */
export function carryLink(event: { cookies: Cookies; url: URL }, { kind, email, token, beside }: LinkMade): void {
  carryOnce(event, COOKIE, [kind, email, token, ...beside])
}

/** The link that was carried here; from then on nobody sees it again. */
export function takeLink(event: { cookies: Cookies; url: URL }): ShownLink | null {
  const [kind, email = '', token = '', ...beside] = takeOnce(event, COOKIE) ?? []
  if ((kind !== 'invitation' && kind !== 'reset') || !/^[\w-]{20,100}$/.test(token)) return null
  return {
    kind,
    email,
    href: `${event.url.origin}/invitation/${token}`,
    beside: BESIDE_LINK.filter((one) => beside.includes(one)),
  }
}
