/** What of an address says how it was asked for. */
interface Asked {
  readonly searchParams: Pick<URLSearchParams, 'get' | 'toString'>
}

/** Whether a page was asked for all rows of its lists, and not for the first of each. */
export const isWhole = ({ searchParams }: Asked): boolean => searchParams.get('all') === 'yes'

/**
 * The most of a list that a page shows: all where that was asked for, and so many else.
 *
 * @example
 * mostOf(new URL('http://localhost/medway-2019'), 8) // => 8
 */
export const mostOf = (asked: Asked, usual: number): number => (isWhole(asked) ? Infinity : usual)

/**
 * The same page with all rows of its lists, at a place on it.
 *
 * @example
 * allHref(new URL('http://localhost/medway-2019?asAt=2020-10-14'), 'exceptions')
 * // => '?asAt=2020-10-14&all=yes#exceptions'
 */
export function allHref({ searchParams }: Asked, id: string): string {
  const asked = new URLSearchParams(searchParams.toString())
  asked.set('all', 'yes')
  return `?${asked.toString()}#${id}`
}
