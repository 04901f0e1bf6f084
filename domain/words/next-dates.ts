import { sayDay, sayDayShort, type Day } from '../day.ts'
import { sayMonth } from './days.ts'

/** Something that comes next. */
interface NextDate {
  on: Day
  kind: 'meeting' | 'visit' | 're-inspection'
  /** What the meeting or visit is called. */
  title: string | null
  /** The last day that its papers are drawn from. */
  dataCutOffOn: Day | null
  papersDueOn: Day | null
}

/** When it comes: of a re-inspection nobody knows the day. */
export const sayNextOn = ({ on, kind }: NextDate): string =>
  kind === 're-inspection' ? `About ${sayMonth(on)}` : sayDay(on)

/**
 * What it is, with its cut-off and the day its papers are due, where they are other days.
 *
 * @param today Told beside the cut-off where it is that day: the last on which to report.
 *
 * @example
 * sayNextDate(board, day('2020-12-02'))
 * // => 'Improvement Board; data cut-off today, 2 December; papers 9 December'
 */
export function sayNextDate(
  { on, kind, title, dataCutOffOn, papersDueOn }: NextDate,
  today: Day | null = null,
): string {
  const what = kind === 're-inspection' ? 're-inspection expected' : (title ?? '')
  const isSaid = (day: Day | null): day is Day => day !== null && day !== on
  return [
    what,
    ...(isSaid(dataCutOffOn)
      ? [`data cut-off ${dataCutOffOn === today ? 'today, ' : ''}${sayDayShort(dataCutOffOn)}`]
      : []),
    ...(isSaid(papersDueOn) ? [`papers ${sayDayShort(papersDueOn)}`] : []),
  ].join('; ')
}
