import { z } from 'zod'
import { SECURITY_EVENTS } from '../security-events.ts'
import { asked, paging } from './asking.ts'
import type { Endpoints } from './endpoint.ts'
import { named } from './named.ts'
import { Instant } from './text.ts'

export const SecurityEventsQuery = z.object({
  event: asked(z.enum(SECURITY_EVENTS, 'Choose what happened from the list')),
  /** Whom it is about, by their id. */
  person: asked(z.string('Choose a person from the list').max(80)),
  ...paging,
})
export type SecurityEventsQuery = z.infer<typeof SecurityEventsQuery>

/** Who came in and what was refused, newest first. No word that anybody typed is in it, and no address of a page. */
export const SecurityEventsView = z.object({
  me: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  events: z.array(
    z.object({
      id: z.string(),
      at: Instant(),
      event: z.enum(SECURITY_EVENTS),
      /** Null where nobody is known by what was typed. */
      person: z.string().nullable(),
      plan: z.string().nullable(),
      /** Why it was refused, by the code that the sender was told. */
      reason: z.string().nullable(),
      times: z.int(),
    }),
  ),
  people: z.array(z.object({ id: z.string(), name: z.string(), email: z.string() })),
  nextCursor: z.string().nullable(),
})
export type SecurityEventsView = z.infer<typeof SecurityEventsView>

named({ SecurityEventsView })

export const SECURITY_EVENT_ENDPOINTS = {
  securityEvents: {
    method: 'get',
    path: '/security-events',
    who: 'administrator',
    says: 'Who came in and what was refused, newest first',
    query: SecurityEventsQuery,
    reply: SecurityEventsView,
  },
} as const satisfies Endpoints
