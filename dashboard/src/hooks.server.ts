import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit/hooks'
import { Refused } from './refused.ts'

/** Pages in this folder are read alone: no script makes them alive, and nothing in them is another each time. */
const isReadAlone = (route: string | null): boolean => route?.includes('/(reading)') ?? false

/** What everybody may have: what was issued for the public, the same for whoever asks. */
const isForEverybody = (route: string | null): boolean => route?.startsWith('/public/') ?? false

/**
 * Pages name people and plans: nothing may keep a copy but this server, which asks who reads before it sends one again.
 * One that gave words back to who sent them stays in their browser until they sign out: where no script keeps what is
 * put right in it, Back must find it when the next sending meets no server.
 * What everybody may have is kept wherever it passes, and asked about before it is shown again: it may be withdrawn.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const readAlone = isReadAlone(event.route.id)
  const page = await resolve(event, {
    // What Svelte marks for scripts that would make the page alive. What people typed cannot look like it.
    transformPageChunk: ({ html }) => (readAlone ? html.replaceAll(/<!--.*?-->/g, '') : html),
  })
  const givesBack = event.locals.givesWordsBack === true && !page.headers.has('location')
  const isKept = page.status === 200 && isForEverybody(event.route.id)
  page.headers.set('cache-control', givesBack ? 'private, no-cache' : isKept ? 'no-cache' : 'no-store')
  if (readAlone) page.headers.set('x-read-alone', 'yes')
  return page
}

/** What a page says where Kit has only the name of a status. */
const SENTENCES: Record<number, string> = {
  400: 'This address cannot be read. Check it, or start from your plans',
  404: 'There is no page at this address. Check it, or start from your plans',
  405: 'This page takes no form, so nothing was saved. Open it again, and send the form from there',
  413: 'That is too much in one go, so nothing was saved. Go back, make it shorter, and send it again',
  415: 'What was sent is not a form of this page, so nothing was saved. Go back to the page and send it again',
}

/**
 * What an error page says. Only what broke here is logged: what a sender did
 * wrong is told to the sender.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return
  if (kind === 'framework') {
    const message = SENTENCES[error.status]
    return message === undefined ? undefined : { message }
  }
  // Refused, where there is no form to say it beside.
  if (error instanceof Refused) return { status: error.status, message: error.problem.message }
  console.error(`${event.request.method} ${event.route.id ?? 'no page'}`, error)
}

/** Of a cookie that our own api made there is nothing but these. Others are not ours to pass on, whatever they hold. */
const OWN_COOKIE = /^[\w.~-]+$/

/**
 * A page's call to the api goes over loopback, as the person who asked: their
 * cookie, their address (sign-in is limited by it), vouched for by the key that
 * this process made for itself when it started.
 */
export const handleFetch: HandleFetch = async ({ event, request, fetch: kitFetch }) => {
  const { origin, pathname, search } = new URL(request.url)
  if (origin !== event.url.origin || !pathname.startsWith('/api/')) return kitFetch(request)

  const headers = new Headers(request.headers)
  // As they stand now: a form may have signed its sender in, earlier in this same request.
  headers.set(
    'cookie',
    event.cookies
      .getAll()
      .filter(({ name, value }) => OWN_COOKIE.test(name) && OWN_COOKIE.test(value ?? ''))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; '),
  )
  headers.set('user-agent', event.request.headers.get('user-agent') ?? '')
  // Over loopback, packing costs more than it saves.
  headers.set('accept-encoding', 'identity')
  headers.set('x-own-call', process.env['OWN_CALL_KEY'] ?? '')
  headers.set('x-own-address', event.getClientAddress())
  headers.set('x-own-origin', event.url.origin)
  headers.set('x-own-request', event.request.headers.get('x-own-request') ?? '')
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  return fetch(`${process.env['API_ORIGIN']}${pathname}${search}`, {
    method: request.method,
    headers,
    redirect: 'manual',
    ...(body && { body }),
  })
}
