import type { ActionResult } from '$app/forms'

/**
 * What became of a form that was sent: `saved`; `told`, when our page has said
 * something of it; or `lost`, when what came is no answer of ours.
 */
export type Answer = 'saved' | 'told' | 'lost'

/**
 * Reads what came back to a form. A proxy, a network that wants a sign-in of
 * its own and a server that broke all answer too, in any shape; only an address
 * of our own to go to says that something is saved.
 *
 * @example
 * readAnswer({ type: 'redirect', status: 303, location: '/medway-2019/actions/1.2' }) // => 'saved'
 * readAnswer({}) // => 'lost'
 */
export function readAnswer(result: unknown): Answer {
  const { type, location, data } = (result ?? {}) as Partial<Record<string, unknown>>
  // Kit gives a whole address where the way itself led elsewhere, to somebody's page for signing in.
  if (type === 'redirect') return isOwnPath(location) ? 'saved' : 'lost'
  if (type === 'failure') return isObject(data) && isObject(data['problem']) && isObject(data['form']) ? 'told' : 'lost'
  if (type === 'success') return isObject(data) && isObject(data['form']) ? 'told' : 'lost'
  return 'lost'
}

/** Whether a colleague's change was first: their choices are offered once the page's facts are read again. */
export const saysTheirsFirst = (result: unknown): boolean => {
  const { type, data } = (result ?? {}) as Partial<Record<string, unknown>>
  const problem = type === 'failure' && isObject(data) ? data['problem'] : null
  return isObject(problem) && problem['code'] === 'moved-on'
}

const isOwnPath = (location: unknown): boolean =>
  typeof location === 'string' && /^\/(?!\/)/.test(location) && !/^\/(sign-in|new-password)\b/.test(location)

const isObject = (said: unknown): said is Record<string, unknown> => typeof said === 'object' && said !== null

/** What a server said of a form that it would not read; empty where it is to blame, or was not reached. */
export function whyRefused(result: unknown): string {
  const { type, status, error } = (result ?? {}) as Partial<Extract<ActionResult, { type: 'error' }>>
  const code = status ?? error?.status ?? 500
  if (type !== 'error' || code < 400 || code >= 500) return ''
  return code === 413 ? 'That is too much in one go: make it shorter, and send it again' : (error?.message ?? '')
}

/**
 * Whether a page's data came whole. Kit answers 200 to a load that failed too,
 * and to one that leads away: to signing in, when the session has ended.
 */
export function isPageData(text: string): boolean {
  const { type, nodes } = JSON.parse(text.split('\n')[0] ?? '') as Partial<Record<string, unknown>>
  return (
    type === 'data' &&
    Array.isArray(nodes) &&
    nodes.every((node) => (node as { type?: unknown } | null)?.type !== 'error')
  )
}
