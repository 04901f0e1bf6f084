import type { CalendarChoice } from '../calendar-choice.ts'
import { sayDue, type Due } from '../due.ts'

const CHOICE: Record<CalendarChoice, string> = {
  own: 'actions of your posts',
  all: 'all actions',
}
/** Whose due dates a calendar shows. */
export const sayCalendarChoice = (choice: CalendarChoice): string => CHOICE[choice]

/** What the entries of a calendar are called. */
export const sayPapersDue = (meeting: string): string => `Papers due: ${meeting}`
export const sayActionDue = ({ ref, title }: { ref: string; title: string }): string => `Action ${ref} due: ${title}`

/** What stands below the entry of a due action. The post, and never who holds it: calendars are kept by others. */
export const sayBelowDue = ({ due, owner }: { due: Due; owner: { post: string } }): string =>
  `Due: ${sayDue(due)}. Owner: ${owner.post}`
