/**
 * The years that a day of a plan can lie in.
 *
 * Ofsted has inspected children's services since 2005, and the oldest report a
 * plan still answers is a few years old; the longest promises in one, of homes
 * and careers, reach some twenty-five years ahead. A year outside these was never meant: it is two figures (`21`, which
 * a browser's date box makes the year 21), or a slip of the hand (`1020`,
 * `9999`), and one such day makes every average of days late absurd.
 *
 * They are fixed, not counted from the plan or from today, so that a day which
 * was taken once is taken by every door and on every day after.
 */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2050

/** Years worth offering for a slip: a plan's own, not the end of the century. */
const LIKELY_FROM = 2010
const LIKELY_UNTIL = 2049

export interface UnlikelyYear {
  /** As it was typed: 21 for `0021`. */
  year: number
  /** The year that was probably meant, from its last two figures; null when there is none to offer. */
  likely: number | null
}

/**
 * The year of a day that nobody can mean; null when it is within a plan's years.
 * A year may have more than four figures: browsers send those too.
 *
 * @example
 * unlikelyYear('0021-02-28') // => { year: 21, likely: 2021 }
 * unlikelyYear('9999-12-31') // => { year: 9999, likely: null }
 * unlikelyYear('2021-02-28') // => null
 */
export function unlikelyYear(typed: string): UnlikelyYear | null {
  const figures = /^(\d{4,6})-\d{2}-\d{2}$/.exec(typed)?.[1]
  if (figures === undefined) return null
  const year = Number(figures)
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null
  const guess = 2000 + (year % 100)
  return { year, likely: figures.length === 4 && guess >= LIKELY_FROM && guess <= LIKELY_UNTIL ? guess : null }
}

/**
 * What to say of it beside its field.
 *
 * @example
 * sayUnlikelyYear({ year: 21, likely: 2021 }) // => 'The year 21 cannot be right. Did you mean 2021?'
 */
export const sayUnlikelyYear = ({ year, likely }: UnlikelyYear): string =>
  `The year ${year} cannot be right. ${likely === null ? `Enter a year from ${FIRST_YEAR} to ${LAST_YEAR}` : `Did you mean ${likely}?`}`
