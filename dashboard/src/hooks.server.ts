import type { Handle, HandleFetch } from '@sveltejs/kit/hooks'

/** Pages name people and plans: nothing may keep a copy. */
export const handle: Handle = async ({ event, resolve }) => {
  const page = await resolve(event)
  page.headers.set('cache-control', 'no-store')
  return page
}

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
      .map(({ name, value }) => `${name}=${value}`)
      .join('; '),
  )
  headers.set('user-agent', event.request.headers.get('user-agent') ?? '')
  // Over loopback, packing costs more than it saves.
  headers.set('accept-encoding', 'identity')
  headers.set('x-own-call', process.env['OWN_CALL_KEY'] ?? '')
  headers.set('x-own-address', event.getClientAddress())
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  return fetch(`${process.env['API_ORIGIN']}${pathname}${search}`, {
    method: request.method,
    headers,
    redirect: 'manual',
    ...(body && { body }),
  })
}
