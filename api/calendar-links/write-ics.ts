import ical, { escape, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '../../domain/day.ts'
import type { CalendarEntry } from './draw-calendar.ts'

/** How long a calendar is asked to wait before it looks again. */
const ASK_AGAIN_SECONDS = 4 * 60 * 60

/**
 * A calendar as RFC 5545 has it. It says when each entry was last changed and not when it was written, so that it is
 * the same, byte for byte, until something changes.
 *
 * @param origin Of the house's own pages, to which entries lead.
 */
export function writeIcs(name: string, entries: readonly CalendarEntry[], origin: string): string {
  // The package escapes what entries say, and not what the calendar is called.
  const calendar = ical({
    name: escape(seen(name), false),
    ttl: ASK_AGAIN_SECONDS,
    prodId: { company: 'improvement-plan', product: 'calendar' },
  })
  for (const { uid, from, to, title, below, path, isCancelled, sequence, changedAt } of entries)
    calendar.createEvent({
      id: `${uid}@improvement-plan`,
      allDay: true,
      start: dateOf(from),
      // The first day after it.
      end: dateOf(addDays(to, 1)),
      summary: seen(title),
      ...(below !== null && { description: seen(below) }),
      // A day on which something is due is no day on which its reader is away.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      url: `${origin}${path}`,
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
      sequence,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
    })
  return `${calendar.toString()}\r\n`
}

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Without what has no picture and is no line break: a calendar's text may not hold it. */
// eslint-disable-next-line no-control-regex
const seen = (words: string): string => words.replaceAll(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
