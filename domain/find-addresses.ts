/** Of mail: looked for where its first word begins, and not at each of its letters again. */
const OF_MAIL = /(?<![^\s@<>()"])[^\s@<>()"]+@[^\s@<>()"]+\.[a-z]{2,}/gi

/**
 * Addresses in a folded text at which somebody is to be found.
 *
 * @example
 * findAddresses('Ask sam@medway.gov.uk') // => [[4, 'sam@medway.gov.uk']]
 */
export const findAddresses = (text: string): [number, string][] =>
  Array.from(text.matchAll(OF_MAIL), ({ index, 0: words }) => [index, words])
