import { z } from 'zod'
import { CALENDAR_CHOICES } from '../calendar-choice.ts'
import { PlanPath } from './asking.ts'
import { READ, type Endpoints } from './endpoint.ts'
import { named } from './named.ts'
import { Instant } from './text.ts'

/** The calendars that somebody has a link to, one a plan that they may read. */
export const CalendarLinksView = z.object({
  calendars: z.array(
    z.object({
      plan: z.string(),
      title: z.string(),
      council: z.string(),
      /** Null where there is none. The link itself is shown once, to whoever makes it. */
      link: z.object({ actions: z.enum(CALENDAR_CHOICES), madeAt: Instant() }).nullable(),
    }),
  ),
})
export type CalendarLinksView = z.infer<typeof CalendarLinksView>

/** A link to a calendar; one that was there for the same plan works no more. */
export const NewCalendarLink = z.object({
  actions: z.enum(CALENDAR_CHOICES, 'Choose whose due dates it shows'),
})
export type NewCalendarLink = z.infer<typeof NewCalendarLink>

/** A link that was made. It is shown this once: nobody can read it again, and another takes its place. */
export const CalendarLinkMade = z.object({
  plan: z.string(),
  title: z.string(),
  /** What its address ends in: `/api/calendars/KEY.ics`. */
  key: z.string(),
})
export type CalendarLinkMade = z.infer<typeof CalendarLinkMade>

named({ CalendarLinksView, NewCalendarLink, CalendarLinkMade })

export const CALENDAR_LINK_ENDPOINTS = {
  calendarLinks: {
    method: 'get',
    path: '/session/calendars',
    who: 'signed-in',
    says: 'Of which plans I have a link to a calendar',
    reply: CalendarLinksView,
  },
  makeCalendarLink: {
    method: 'post',
    path: '/plans/:plan/calendar-link',
    who: READ,
    says: 'Make my link to the calendar of a plan: the answer holds it, once',
    params: PlanPath,
    body: NewCalendarLink,
    reply: CalendarLinkMade,
    givesOnce: true,
    status: 201,
  },
  endCalendarLink: {
    method: 'delete',
    path: '/plans/:plan/calendar-link',
    who: READ,
    says: 'End my link to the calendar of a plan: from then on it is not there',
    params: PlanPath,
    reply: CalendarLinksView,
  },
  calendar: {
    method: 'get',
    path: '/calendars/:key.ics',
    who: 'anyone',
    says: 'The meetings, visits and due dates of a plan, to whoever has the link, as a calendar (RFC 5545)',
    params: z.object({ key: z.string().regex(/^[\w-]{20,100}$/) }),
    reply: null,
    gives: 'ics',
  },
} as const satisfies Endpoints
