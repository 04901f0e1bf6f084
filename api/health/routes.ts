import { Router } from 'express'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { within } from '../../db/deadline.ts'
import { troubleOf } from '../../db/trouble.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { serve } from '../http/serve.ts'
import { clocksBehind } from './clocks-behind.ts'
import { isFull, warnOfRoom } from './warn-of-room.ts'

/** A supervisor asks every few seconds, and has to know: whatever the database does, it is answered within two. */
const ANSWERED_WITHIN_MS = 1900

async function lookAround({ store, clock, findings }: Deps) {
  await store.ping()
  const room = store.room()
  const warnings = [...findings.all(), warnOfRoom(room), ...(await clocksBehind(store.db, clock))].filter(
    (one) => one !== null,
  )
  return { status: isFull(room) ? 'reading-only' : 'ok', ...(warnings.length > 0 && { warnings }) }
}

/** What a supervisor asks: does the process answer, does its database. */
export function healthRoutes(deps: Deps): Router {
  const routes = Router()
  serve(routes, deps, ENDPOINTS.live, () => Promise.resolve({ status: 'ok' }))
  serve(routes, deps, ENDPOINTS.ready, async () => {
    try {
      return await within(ANSWERED_WITHIN_MS, lookAround(deps), () => undefined)
    } catch (error) {
      throw troubleOf(error) === 'gone'
        ? new Refusal(
            503,
            'not-ready',
            'The file of the database has been moved, removed or replaced. Put it back, then start the server again',
          )
        : new Refusal(503, 'not-ready', 'The database does not answer')
    }
  })
  return routes
}
