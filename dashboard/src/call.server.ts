import { error, redirect, type Cookies } from '@sveltejs/kit'
import { Problem } from '../../domain/contract/problem.ts'
import { Refused } from './refused.ts'

/** The part of a request that a call to the api needs. A load's or an action's event is one. */
export interface Asked {
  fetch: typeof globalThis.fetch
  url: URL
}
export type AskedWithCookies = Asked & { cookies: Cookies }

type Method = 'GET' | 'POST' | 'DELETE'

/** Refusals that a form's author can answer. They come back as `Refused`, so that nothing typed is lost. */
const ANSWERABLE = [400, 401, 403, 409, 413, 415, 422, 429, 503, 507]

/** Asks the api, and turns what it refuses into what a page can show: where there is a form that `answers`, beside its boxes. */
export async function ask(
  asked: Asked,
  method: Method,
  path: string,
  { body, token, answers = method !== 'GET' }: { body?: unknown; token?: string | undefined; answers?: boolean } = {},
): Promise<Response> {
  const reply = await asked.fetch(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { 'idempotency-key': token }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (reply.ok) return reply

  const problem = await problemOf(reply)
  if (answers && ANSWERABLE.includes(reply.status)) throw new Refused(reply.status, problem)
  if (reply.status === 401) redirect(303, `/sign-in?next=${encodeURIComponent(whereabouts(asked.url))}`)
  if (problem.code === 'password-given')
    redirect(303, `/new-password?next=${encodeURIComponent(whereabouts(asked.url))}`)
  // A load has no form to put a sentence beside: its first is the one to say.
  const message = Object.values(problem.fields ?? {})[0] ?? problem.message
  error(reply.status, { message, ...(problem.instead && { instead: problem.instead }) })
}

/** Gives the browser the session that the api made: the page action stands between them. */
export function passOnSession({ cookies, url }: AskedWithCookies, reply: Response): void {
  for (const header of reply.headers.getSetCookie()) {
    const { name, value = '', httpOnly = false, secure = url.protocol === 'https:', ...options } = cookies.parse(header)
    // Said outright, because Kit would add `Secure`, and a browser on plain http would drop the cookie.
    cookies.set(name, value, { ...options, httpOnly, secure })
  }
}

/** The page that was asked for, without the name of the form action that was asked of it. */
const whereabouts = ({ pathname, search }: URL) => pathname + (search.startsWith('?/') ? '' : search)

const OUT_OF_ORDER = {
  code: 'unexpected',
  message: 'Something went wrong and nothing was saved. Try again in a minute',
}

async function problemOf(reply: Response): Promise<Problem> {
  const said = Problem.safeParse(await reply.json().catch(() => null))
  return said.success ? said.data : OUT_OF_ORDER
}
