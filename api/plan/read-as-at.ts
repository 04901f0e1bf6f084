import { and, asc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings, plans } from '../../db/schema/index.ts'
import type { Moment } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { AsAt, MeetingDate } from '../../domain/contract/frame.ts'
import { dayOf, endOfDay, isDay, sayDay, type Day } from '../../domain/day.ts'
import { asDay, sayNotADay } from '../../domain/read-day.ts'
import { sayUnlikelyYear, unlikelyYear } from '../../domain/plan-years.ts'
import type { Clock } from '../clock.ts'
import { refuseField } from '../http/refusal.ts'

/** A moment in the life of a plan: what was known then, judged on that day. */
export interface When {
  moment: Moment
  day: Day
  asAt: AsAt
}

/**
 * Reads `asAt`: nothing is today, a day is the end of it in London, and
 * `meeting:ID` the end of that meeting's data cut-off.
 *
 * @throws Refusal 400 beside its field when it is neither, before the plan's record begins, or to come.
 */
export async function readAsAt(
  db: Db,
  clock: Clock,
  planId: string,
  asked: string | undefined,
  field = 'asAt',
): Promise<When> {
  const today = clock.today()
  if (asked === undefined)
    return { moment: null, day: today, asAt: { day: today, isNow: true, hasEnded: false, param: null, meeting: null } }

  const meeting = asked.startsWith('meeting:')
    ? await findMeeting(db, planId, asked.slice('meeting:'.length), field)
    : null
  const said = meeting ? asked : asDay(asked)
  const unlikely = unlikelyYear(said)
  if (unlikely) throw refuseField(field, sayUnlikelyYear(unlikely))
  const on = meeting ? meeting.dataCutOffOn : said
  if (!isDay(on)) throw refuseField(field, sayNotADay(said))

  if (on > today)
    throw refuseField(field, `${sayDay(on)} is still to come. Choose a date up to today, ${sayDay(today)}`)
  const beganOn = await readBeganOn(db, planId)
  if (on < beganOn)
    throw refuseField(field, `The record of this plan begins on ${sayDay(beganOn)}. Choose that date or a later one`)

  return { moment: endOfDay(on), day: on, asAt: { day: on, isNow: false, hasEnded: on < today, param: said, meeting } }
}

/** The day the plan's record begins. */
export async function readBeganOn(db: Db, planId: string): Promise<Day> {
  const [first] = await db
    .select({ recordedAt: plans.recordedAt })
    .from(plans)
    .where(eq(plans.planId, planId))
    .orderBy(asc(plans.id))
    .limit(1)
  if (!first) throw new Error(`Plan ${planId} has no version`)
  return dayOf(first.recordedAt)
}

async function findMeeting(db: Db, planId: string, key: string, field: string): Promise<MeetingDate> {
  const [found] = await db
    .select({
      id: meetings.key,
      kind: meetings.kind,
      title: meetings.title,
      heldOn: meetings.heldOn,
      dataCutOffOn: meetings.dataCutOffOn,
      cancelledOn: meetings.cancelledOn,
    })
    .from(meetings)
    .where(and(eq(meetings.planId, planId), eq(meetings.key, key), knownAt(meetings, null)))
  if (!found) throw refuseField(field, 'There is no such meeting. Choose one from the list')
  const { cancelledOn, ...meeting } = found
  // Nothing is as at a meeting that is not held; what was known on the day of its cut-off is there by that day.
  if (cancelledOn !== null)
    throw refuseField(
      field,
      `That meeting was cancelled on ${sayDay(cancelledOn)}. Its data cut-off was ${sayDay(meeting.dataCutOffOn)}: choose that date`,
    )
  return meeting
}
