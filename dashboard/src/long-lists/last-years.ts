/** The most years of what happened over time that a page shows before it is asked for all of them. */
export const MOST_YEARS = 2

/**
 * What happened in so many years before the last that happened. One alone before those is not left away.
 *
 * @param when The day or the moment of each, as ISO 8601 writes it.
 * @example
 * lastYears(['2018-03-01', '2018-06-01', '2019-01-30', '2020-12-10'], (on) => on) // => ['2019-01-30', '2020-12-10']
 */
export function lastYears<T>(list: readonly T[], when: (one: T) => string, years = MOST_YEARS): readonly T[] {
  const last = list.map(when).sort().at(-1) ?? ''
  const since = `${Number(last.slice(0, 4)) - years}${last.slice(4)}`
  const recent = list.filter((one) => when(one) >= since)
  return list.length - recent.length > 1 ? recent : list
}
