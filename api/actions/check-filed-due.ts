import type { Day } from '../../domain/day.ts'
import { saysDay } from '../../domain/read-due.ts'
import type { Judge } from '../plan-file/filing.ts'
import type { Path } from '../plan-file/fault.ts'

/** What the fields of a due date are called in a plan file. */
interface DueFields {
  on: string
  kind: string
  begins: string
  words: string
  review: string
}

export const VERSION_DUE: DueFields = {
  on: 'dueOn',
  kind: 'dueKind',
  begins: 'dueFrom',
  words: 'dueWords',
  review: 'reviewOn',
}

/** Holds a filed due date to being a day, a period with its first day and its words, or ongoing: nothing in between. */
export function checkDue(judge: Judge, row: object, place: Path, { on, kind, begins, words, review }: DueFields): void {
  const said = row as Record<string, string | null | undefined>
  const is = (field: string) => said[field] !== undefined && said[field] !== null
  const fault = (field: string, message: string) => judge.fault([...place, field], message)
  const ongoing = said[kind] === 'ongoing'
  const period = is(kind) && !ongoing

  if (is(on) === ongoing)
    fault(on, ongoing ? 'Write null: what is ongoing has no last day' : 'Write the last day on which it is due')
  if (is(begins) !== period)
    fault(begins, period ? 'Write the first day of the period' : 'Leave this out: only a period has a first day')
  if (period && is(begins) && is(on) && String(said[begins]) > String(said[on]))
    fault(begins, `Write a first day that is not after the last, ${said[on]}`)
  if (!is(kind) && is(words) && is(on) && !saysDay(String(said[words]), said[on] as Day))
    fault(words, `Leave this out of a day, or write it so: "${said[on]} (and what else the plan says)"`)
  if (is(kind) && !is(words)) fault(words, 'Write the words of the plan, like "Spring 2021"')
  if (is(review) && !ongoing) fault(review, 'Leave this out: only what is ongoing has a day of review')
}
