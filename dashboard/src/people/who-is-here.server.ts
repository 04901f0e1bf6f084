import { isRedirect } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import type { AskedWithCookies } from '../call.server.ts'

/** Who is signed in with this browser, on a page that is for anyone; undefined when nobody is. */
export async function whoIsHere(
  event: AskedWithCookies,
): Promise<{ id: string; name: string; email: string } | undefined> {
  if (!event.cookies.get('session')) return undefined
  try {
    return (await call(event, 'whoAmI')).person
  } catch (thrown) {
    if (isRedirect(thrown)) return undefined
    throw thrown
  }
}
