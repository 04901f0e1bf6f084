import { wasKnownAt } from '../../db/as-at.ts'
import type { CalendarChoice } from '../../domain/calendar-choice.ts'
import type { Day, Instant } from '../../domain/day.ts'
import { WITHHELD, type Mark } from '../../domain/publication.ts'
import { slugOfRef } from '../../domain/refs.ts'
import { sayActionDue, sayBelowDue, sayPapersDue } from '../../domain/words/calendar.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { rowMaker, standAt } from '../plan/standing.ts'

/** Something on a day or several, as a calendar has it. */
export interface CalendarEntry {
  /** The same for as long as the thing is the same, whatever becomes of it. */
  uid: string
  from: Day
  /** Its last day. */
  to: Day
  title: string
  below: string | null
  /** Where it is read about, within the house. */
  path: string
  isCancelled: boolean
  /** How often it was changed. */
  sequence: number
  changedAt: Instant
}

/** Which texts are not for publication, and when that was said of the title of each action, or lifted. */
export interface Marked {
  marks: readonly Mark[]
  titlesAt: ReadonlyMap<string, readonly Instant[]>
}

/** How far a reader sees: whose due dates, and which posts are theirs. */
export interface Reach {
  actions: CalendarChoice
  posts: readonly { key: string }[]
}

/**
 * All that a plan has on a day: its meetings with their papers, its visits, and when what is not done is due. Since nobody
 * signs in to read it, a title that is not for publication is not in it.
 */
export function drawCalendar(drawing: Drawing, reach: Reach, marked: Marked): CalendarEntry[] {
  return [...meetingsOf(drawing), ...visitsOf(drawing), ...dueOf(drawing, reach, marked)]
}

interface Version {
  thingId: string
  recordedAt: Instant
}

/** Which version of its thing one is, and when it was recorded. */
const changesOf = (versions: readonly Version[], { thingId, recordedAt }: Version) => ({
  sequence: versions.filter((one) => one.thingId === thingId && one.recordedAt < recordedAt).length,
  changedAt: recordedAt,
})

function meetingsOf({ record, moment, head }: Drawing): CalendarEntry[] {
  const versions = [...record.meetingVersions, ...record.cancelledMeetings]
  return versions
    .filter((row) => wasKnownAt(row, moment))
    .flatMap((row) => {
      const { thingId, title, heldOn, papersDueOn, cancelledOn } = row
      const all = {
        below: null,
        path: `/${head.slug}/meetings`,
        isCancelled: cancelledOn !== null,
        ...changesOf(versions, row),
      }
      const held = { uid: `${thingId}-held`, from: heldOn, to: heldOn, title, ...all }
      if (papersDueOn === null) return [held]
      const papers = {
        uid: `${thingId}-papers`,
        from: papersDueOn,
        to: papersDueOn,
        title: sayPapersDue(title),
        ...all,
      }
      return [held, papers]
    })
}

function visitsOf({ record, moment, head }: Drawing): CalendarEntry[] {
  return record.visitVersions
    .filter((row) => wasKnownAt(row, moment))
    .map((row) => ({
      uid: `${row.thingId}-visit`,
      from: row.startsOn,
      to: row.endsOn,
      title: row.title,
      below: null,
      path: `/${head.slug}/about`,
      isCancelled: false,
      ...changesOf(record.visitVersions, row),
    }))
}

/** What is agreed complete, or has left the plan, is due no more. */
function dueOf(
  { record, moment, day, head }: Drawing,
  { actions, posts }: Reach,
  { marks, titlesAt }: Marked,
): CalendarEntry[] {
  const isWithheld = ({ ref, title }: { ref: string; title: string }) =>
    marks.some((mark) => mark.ref === ref && mark.text === 'title' && mark.words === title)
  const row = rowMaker(record, moment, day)
  const mine = new Set(posts.map(({ key }) => key))
  return standAt(record, moment, day).flatMap((standing) => {
    const action = row(standing)
    const { ref, dueOn, owner, state, deliveryStatus } = action
    if (dueOn === null || state !== 'active' || deliveryStatus === 'complete') return []
    if (actions === 'own' && !mine.has(owner.key)) return []
    const told = [
      ...(record.actionVersions.get(standing.actionId) ?? []),
      ...(record.dateChanges.get(standing.actionId) ?? []),
    ]
      .map(({ recordedAt }) => recordedAt)
      // A calendar that goes by what was changed would keep a title that is marked.
      .concat(titlesAt.get(standing.actionId) ?? [])
    return [
      {
        uid: `${standing.actionId}-due`,
        from: dueOn,
        to: dueOn,
        title: sayActionDue(isWithheld(action) ? { ref, title: WITHHELD } : action),
        below: sayBelowDue(action),
        path: `/${head.slug}/actions/${slugOfRef(ref)}`,
        isCancelled: false,
        sequence: told.length - 1,
        changedAt: told.reduce((last, one) => (one > last ? one : last), standing.recordedAt),
      },
    ]
  })
}
