/** The most months before today, and after it, in the table of the chart. The chart draws all. */
export const MOST_MONTHS = 18

/**
 * What stands near a day in a list of days, and how many stand there in all.
 *
 * @param most How many before the day, and how many after it.
 * @example
 * near([{ on: '2020-10-31' }, { on: '2020-11-30' }, { on: '2020-12-10' }], '2020-12-10', 1)
 * // => [{ on: '2020-11-30' }, { on: '2020-12-10' }]
 */
export function near<T extends { on: string }>(list: readonly T[], day: string, most: number): readonly T[] {
  const at = list.findIndex(({ on }) => on >= day)
  const middle = at < 0 ? list.length - 1 : at
  return list.slice(Math.max(0, middle - most), middle + most + 1)
}
