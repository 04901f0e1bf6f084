/**
 * A list's first rows, and those that stand folded below them. One row alone is never folded: its fold would take the
 * same room.
 *
 * @example
 * few([1, 2, 3, 4], 2) // => { first: [1, 2], rest: [3, 4] }
 * few([1, 2, 3], 2) // => { first: [1, 2, 3], rest: [] }
 */
export function few<T>(list: readonly T[], count: number): { first: readonly T[]; rest: readonly T[] } {
  return list.length > count + 1 ? { first: list.slice(0, count), rest: list.slice(count) } : { first: list, rest: [] }
}
