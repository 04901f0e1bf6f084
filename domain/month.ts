import { format, lastDayOfMonth, parseISO } from 'date-fns'
import { day, type Day } from './day.ts'

/** The first day of the month a day is in. */
export const firstOfMonth = (on: Day): Day => day(`${on.slice(0, 7)}-01`)

/** The last day of the month a day is in. */
export const lastOfMonth = (on: Day): Day => day(format(lastDayOfMonth(parseISO(on)), 'yyyy-MM-dd'))
