/** The most actions that a comparison shows before it is asked for all. */
export const MOST_CHANGED = 40
/** How many of each kind stand there all the same: the last to be listed may be what somebody looks for. */
const OF_EACH = 3

/**
 * The first of a list, and of each kind of thing in it at least the first few, in the order of the list. One alone is
 * never left away.
 *
 * @example
 * firstOfEach(changed, 40).beyond // => 516
 */
export function firstOfEach<T extends { kinds: readonly string[] }>(
  list: readonly T[],
  most: number,
): { first: readonly T[]; beyond: number } {
  const seen = new Map<string, number>()
  const first = list.filter(({ kinds }, at) => {
    const isFew = kinds.some((kind) => (seen.get(kind) ?? 0) < OF_EACH)
    for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return at < most || isFew
  })
  const beyond = list.length - first.length
  return beyond > 1 ? { first, beyond } : { first: list, beyond: 0 }
}
