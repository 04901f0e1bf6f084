import type { Cookies } from '@sveltejs/kit'
import type { CalendarLinkMade } from '../../../domain/contract/calendar-links.ts'
import { carryOnce, takeOnce } from '../forms/carry-once.server.ts'

const COOKIE = 'calendar-shown-once'

/** A link to a calendar that was just made, as the page that shows it has it. */
export interface ShownCalendar {
  plan: string
  /** Its whole address. */
  href: string
}

/** Carries a link from the form that made it to the page that shows it, once. */
export function carryCalendar(event: { cookies: Cookies; url: URL }, { plan, key }: CalendarLinkMade): void {
  carryOnce(event, COOKIE, [plan, key])
}

/** The link that was carried here; from then on nobody sees it again. */
export function takeCalendar(event: { cookies: Cookies; url: URL }): ShownCalendar | null {
  const [plan, key = ''] = takeOnce(event, COOKIE) ?? []
  if (plan === undefined || !/^[\w-]{20,100}$/.test(key)) return null
  return { plan, href: `${event.url.origin}/api/calendars/${key}.ics` }
}
