import type { RequestEvent } from '@sveltejs/kit'
import { call } from '../api.server.ts'
import { planHref } from '../address.ts'
import { isOnTheWay, mattersOf, wayTo } from './way.ts'

/**
 * Where somebody goes from a decision: on the way, straight to the next matter
 * that they can answer, and back to the board when none is left; elsewhere to
 * `otherwise`.
 *
 * @param did What was done: `agreed`, `refused` …
 */
export async function afterDeciding(
  event: RequestEvent & { params: { plan: string; ref: string } },
  did: string,
  otherwise: string,
): Promise<string> {
  if (!isOnTheWay(event.url)) return otherwise
  const { plan, ref } = event.params
  const matters = mattersOf(await call(event, 'board', { plan }))
  const query = { decided: ref, did, left: String(matters.length) }
  const [next] = matters
  return next ? wayTo(plan, next, query) : planHref(plan, '', null, query)
}
