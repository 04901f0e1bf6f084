import { sql, type SQL } from 'drizzle-orm'
import type { Column } from '../dialect.ts'

/** A day, a period with its first day and its words, or what is ongoing and has no last day: nothing in between. */
export const dueStands = ({
  dueKind,
  dueFrom,
  dueOn,
  dueWords,
}: Record<'dueKind' | 'dueFrom' | 'dueOn' | 'dueWords', Column>): SQL =>
  sql`case when ${dueKind} is null then ${dueOn} is not null and ${dueFrom} is null when ${dueKind} = 'ongoing' then ${dueOn} is null and ${dueFrom} is null and ${dueWords} is not null else ${dueFrom} <= ${dueOn} and ${dueFrom} is not null and ${dueOn} is not null and ${dueWords} is not null end`
