/**
 * The order of events is the order of ids, which only ever rise; clocks are put back, and moments with them.
 * For `toSorted`: the first event first.
 */
export const inOrder = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

/** The last event first. */
export const newestFirst = (one: { id: string }, other: { id: string }): number => inOrder(other, one)
