import type { Cookies } from '@sveltejs/kit'

/** For as long as a page takes to come. */
const SECONDS = 60

interface Where {
  cookies: Cookies
  url: URL
}

/**
 * Carries words without spaces from the form that made them to the page that shows them, once: they stand in no
 * address and are kept nowhere.
 */
export function carryOnce({ cookies, url }: Where, name: string, words: readonly string[]): void {
  cookies.set(name, encodeURIComponent(words.join(' ')), {
    path: url.pathname,
    httpOnly: true,
    sameSite: 'strict',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  })
}

/** What was carried here; from then on nobody sees it again. Null when nothing was, or what no page of ours carries. */
export function takeOnce({ cookies, url }: Where, name: string): string[] | null {
  const carried = cookies.get(name)
  if (carried === undefined) return null
  cookies.delete(name, { path: url.pathname, secure: url.protocol === 'https:' })
  try {
    return decodeURIComponent(carried).split(' ')
  } catch {
    return null
  }
}
