import { sayDay, sayDayShort, type Day } from '../day.ts'
import { sayMonth } from './days.ts'

/** Something that comes next. */
interface NextDate {
  on: Day
  kind: 'meeting' | 'visit' | 're-inspection'
  /** What the meeting or visit is called. */
  title: string | null
  papersDueOn: Day | null
}

/** When it comes: of a re-inspection nobody knows the day. */
export const sayNextOn = ({ on, kind }: NextDate): string =>
  kind === 're-inspection' ? `About ${sayMonth(on)}` : sayDay(on)

/** What it is, with the day its papers are due where that is another. */
export function sayNextDate({ on, kind, title, papersDueOn }: NextDate): string {
  const what = kind === 're-inspection' ? 're-inspection expected' : (title ?? '')
  return papersDueOn === null || papersDueOn === on ? what : `${what}; papers ${sayDayShort(papersDueOn)}`
}
