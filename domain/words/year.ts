import type { Day } from '../day.ts'
import type { ShownStatus } from '../delivery-status.ts'
import { sayMonth } from './days.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

/**
 * What an action showed over a year, as a sentence for those who do not see its
 * strip: runs of months, oldest first.
 *
 * @example
 * sayYear(yearOn, year) // => 'not in the plan from November 2019; on track from December 2019; at risk since June 2020'
 */
export function sayYear(on: readonly Day[], year: readonly (ShownStatus | null)[], words: StatusWords = {}): string {
  const runs = year.flatMap((status, i) => {
    const from = on[i]
    return from !== undefined && (i === 0 || status !== year[i - 1]) ? [{ status, from }] : []
  })
  return runs
    .map(({ status, from }, i) => {
      const when = i === runs.length - 1 ? 'since' : 'from'
      return `${status === null ? 'not in the plan' : sayStatusWithin(status, words)} ${when} ${sayMonth(from)}`
    })
    .join('; ')
}
