import { error } from '@sveltejs/kit'
import type { z } from 'zod'
import { addressOf, type Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS, type EndpointName } from '../../domain/contract/endpoints.ts'
import { ask, passOnSession, type Asked, type AskedWithCookies } from './call.server.ts'
import { once, type Entered } from './entered.ts'

export { readEntered } from './read-entered.server.ts'
export { giveBack, Refused } from './refused.ts'

// The only place that calls the api, by the table of its endpoints. `.server` keeps it, and zod, out of the browser.

type Row<N extends EndpointName> = (typeof ENDPOINTS)[N]
type Named<Part> = { [N in EndpointName]: Row<N> extends Part ? N : never }[EndpointName]
type Readable = Named<{ method: 'get' }>
type Writable = Named<{ method: 'post' | 'delete' }>
/** Those that write to the record, which a token makes safe to send again. */
export type Deed = Named<{ method: 'post'; who: readonly string[] | 'plan-starter' }>
export type Params<N extends EndpointName> =
  Row<N> extends { params: infer P extends z.ZodType } ? z.input<P> & object : object
export type View<N extends EndpointName> = Row<N> extends { reply: infer V extends z.ZodType } ? z.infer<V> : null

/**
 * Reads a view, with those parts of the page's address that its endpoint asks
 * for: they are passed on unread, and the api judges them.
 *
 * @example
 * call(event, 'action', { plan: 'medway-2019', ref: '2.3' })
 */
export async function call<N extends Readable>(
  event: Asked,
  name: N,
  ...[params]: Row<N> extends { params: unknown } ? [params: Params<N>] : []
): Promise<View<N>> {
  return read(name, await ask(event, 'GET', hrefOf(event, name, params as Params<N>)))
}

/** No address takes a page of text: what is asked in one is a few words, and of more its refusal needs no more than these. */
const LONGEST_ASKED = 600

/**
 * Reads what a form asks for, and saves nothing.
 *
 * @throws Refused for what the form's author can answer.
 * @example
 * callFor(event, 'meetingSeries', { plan: 'medway-2019' }, entered)
 */
export async function callFor<N extends Readable>(
  event: Asked,
  name: N,
  params: Params<N>,
  entered: Entered,
): Promise<View<N>> {
  const endpoint: Endpoint = ENDPOINTS[name]
  const query = new URLSearchParams()
  for (const asked of Object.keys(endpoint.query?.shape ?? {}))
    query.set(asked, once(entered, asked).slice(0, LONGEST_ASKED))
  return read(name, await ask(event, 'GET', `${pathOf(name, params)}?${query.toString()}`, { answers: true }))
}

/**
 * Sends what was typed, as it is, and answers the new view. What a session
 * endpoint says of the cookie goes on to the browser.
 *
 * @throws Refused for what the form's author can answer.
 * @example
 * send(event, 'signIn', {}, { email, password })
 */
export async function send<N extends Writable>(
  event: AskedWithCookies,
  name: N,
  params: Params<N>,
  body?: unknown,
): Promise<View<N>> {
  return read(name, await write(event, name, params, { body }))
}

/**
 * Writes to the record, once however often it is sent: by its token the api
 * knows a deed whose answer was lost, does nothing and shows what that made.
 *
 * @throws Refused for what the form's author can answer.
 * @example
 * sendOnce(event, 'postProgressUpdate', { plan: 'medway-2019', ref: '2.3' }, entered, token)
 */
export async function sendOnce<N extends Deed>(
  event: AskedWithCookies,
  name: N,
  params: Params<N>,
  body: unknown,
  token: string,
): Promise<{ view: View<N>; already: boolean }> {
  const reply = await write(event, name, params, { body, token: token || undefined })
  return { view: await read(name, reply), already: reply.headers.get('idempotency-replayed') === 'true' }
}

async function write<N extends Writable>(
  event: AskedWithCookies,
  name: N,
  params: Params<N>,
  sent: { body: unknown; token?: string | undefined },
): Promise<Response> {
  const { method } = ENDPOINTS[name]
  const path = pathOf(name, params)
  const reply = await ask(event, method === 'post' ? 'POST' : 'DELETE', path, sent)
  passOnSession(event, reply)
  return reply
}

/** Where an endpoint is, asked what the page's own address asks. */
export function hrefOf<N extends Readable>({ url }: Pick<Asked, 'url'>, name: N, params: Params<N>): string {
  const endpoint: Endpoint = ENDPOINTS[name]
  const query = new URLSearchParams()
  for (const asked of Object.keys(endpoint.query?.shape ?? {}))
    for (const said of url.searchParams.getAll(asked)) if (said) query.append(asked, said)
  return `${pathOf(name, params)}${query.size > 0 ? `?${query.toString()}` : ''}`
}

/**
 * The path of an endpoint. A name that is empty, or all dots, would be another
 * endpoint's: `/session/` with nothing after it is a way to sign out.
 */
function pathOf(name: EndpointName, params: object = {}): string {
  if (Object.values(params).some((said) => /^\.{0,2}$/.test(String(said)))) error(404, NOTHING_THERE)
  return `/api${addressOf(ENDPOINTS[name], params)}`
}

const NOTHING_THERE = 'There is nothing at this address. Start again from the plan'

async function read<N extends EndpointName>(name: N, reply: Response): Promise<View<N>> {
  const view: z.ZodType | null = ENDPOINTS[name].reply
  return (view && view.parse(await reply.json())) as View<N>
}
