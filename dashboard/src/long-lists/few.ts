/** The most rows of one list that a page shows before it is asked for all of them: a plan may have a thousand actions. */
export const MOST_ROWS = 8

/**
 * A list's first rows, those that stand folded below them, and how many are not shown before all are asked for. One row
 * alone is never folded, nor left away: what says so would take the same room.
 *
 * @example
 * few([1, 2, 3, 4], 2) // => { first: [1, 2], rest: [3, 4], beyond: 0 }
 * few([1, 2, 3], 2) // => { first: [1, 2, 3], rest: [], beyond: 0 }
 * few([1, 2, 3, 4, 5, 6], 2, 4) // => { first: [1, 2], rest: [3, 4], beyond: 2 }
 */
export function few<T>(
  list: readonly T[],
  count: number,
  most = Infinity,
): { first: readonly T[]; rest: readonly T[]; beyond: number } {
  const shown = list.length > most + 1 ? list.slice(0, most) : list
  const beyond = list.length - shown.length
  return shown.length > count + 1
    ? { first: shown.slice(0, count), rest: shown.slice(count), beyond }
    : { first: shown, rest: [], beyond }
}
