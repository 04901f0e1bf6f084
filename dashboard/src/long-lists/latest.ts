/** The most boards, and the day of the view, that a page shows beside each other: a year of those that meet each month. */
export const MOST_BOARDS = 13

/**
 * The last of what stands in the order of time, and how many there are in all. One alone is never left away.
 *
 * @example
 * latest([1, 2, 3, 4], 2) // => { shown: [3, 4], all: 4 }
 * latest([1, 2, 3], 2) // => { shown: [1, 2, 3], all: 3 }
 */
export const latest = <T>(list: readonly T[], most: number): { shown: readonly T[]; all: number } => ({
  shown: list.length > most + 1 ? list.slice(-most) : list,
  all: list.length,
})
