import type { Cookies } from '@sveltejs/kit'
import { BESIDE_LINK, type LinkMade } from '../../../domain/contract/one-time-links.ts'
import type { ShownLink } from './shown-link.ts'

const COOKIE = 'link-shown-once'
/** For as long as a page takes to come. */
const SECONDS = 60

/** Carries a link from the form that made it to the page that shows it, once: it stands in no address and is kept nowhere. */
export function carryLink(
  { cookies, url }: { cookies: Cookies; url: URL },
  { kind, email, token, beside }: LinkMade,
): void {
  cookies.set(COOKIE, encodeURIComponent([kind, email, token, ...beside].join(' ')), {
    path: url.pathname,
    httpOnly: true,
    sameSite: 'strict',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  })
}

/** The link that was carried here; from then on nobody sees it again. */
export function takeLink({ cookies, url }: { cookies: Cookies; url: URL }): ShownLink | null {
  const carried = cookies.get(COOKIE)
  if (carried === undefined) return null
  cookies.delete(COOKIE, { path: url.pathname, secure: url.protocol === 'https:' })
  const [kind, email = '', token = '', ...beside] = carriedWords(carried)
  if ((kind !== 'invitation' && kind !== 'reset') || !/^[\w-]{20,100}$/.test(token)) return null
  return {
    kind,
    email,
    href: `${url.origin}/invitation/${token}`,
    beside: BESIDE_LINK.filter((one) => beside.includes(one)),
  }
}

function carriedWords(carried: string): string[] {
  try {
    return decodeURIComponent(carried).split(' ')
  } catch {
    return []
  }
}
