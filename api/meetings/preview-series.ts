import { and, eq, isNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { boardSeries, MOST_IN_SERIES } from '../../domain/board-series.ts'
import type { MeetingSeries, SeriesQuery } from '../../domain/contract/meetings.ts'
import { sayDay } from '../../domain/day.ts'
import { sayDayRead } from '../../domain/read-day.ts'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import { refuseField } from '../http/refusal.ts'

/** Works out a series of boards, and says of each whether there is a board on that day already. Saves nothing. */
export async function previewSeries(
  db: Db,
  { planId }: { planId: string },
  { everyWeeks, from, until, count, cutOffClearDays, papersClearDays }: SeriesQuery,
): Promise<MeetingSeries> {
  const dayOfWeek = new Date(from).getUTCDay()
  if (dayOfWeek === 0 || dayOfWeek === 6)
    throw refuseField('from', `That is ${sayDayRead(from)}. Enter a weekday: every board falls on the same one`)
  const end = until === null ? { count: count ?? 1 } : { until }
  const rhythm = { everyWeeks, from, end, clearDays: { cutOff: cutOffClearDays, papers: papersClearDays } }
  const { meetings: series, dropped } = boardSeries(rhythm, await bankHolidays())
  if (series.length > MOST_IN_SERIES)
    throw refuseField('until', `That makes more than ${MOST_IN_SERIES} boards. Enter an earlier day`)
  if (series.length === 0)
    throw refuseField('from', `No board falls before ${until ? sayDay(until) : 'the end'}. August has none`)

  const there = await db
    .select({ heldOn: meetings.heldOn })
    .from(meetings)
    .where(
      and(
        eq(meetings.planId, planId),
        eq(meetings.kind, 'improvement-board'),
        knownAt(meetings, null),
        isNull(meetings.cancelledOn),
      ),
    )
  const taken = new Set<string>(there.map(({ heldOn }) => heldOn))
  return { meetings: series.map((one) => ({ ...one, taken: taken.has(one.heldOn) })), dropped }
}
