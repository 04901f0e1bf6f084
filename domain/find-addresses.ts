/** Of mail: looked for where its first word begins, and not at each of its letters again. */
const OF_MAIL = /(?<![^\s@<>()"])[^\s@<>()"]+@[^\s@<>()"]+\.[a-z]{2,}/gi
/** As it is written to be read by people alone: "aisha (at) family.example". */
const AT_IN_WORDS = /(?<![\w.+-])[\w.+-]+ ?[([{] ?at ?[)\]}] ?[\w-]+(?:(?:\.| ?[([{] ?dot ?[)\]}] ?)[\w-]+)+/gi
/** The same without brackets: "aisha at family dot example". */
const AT_AND_DOT = /(?<![\w.+-])[\w.+-]+ at [\w-]+(?: dot [\w-]+)+/gi
/** Of somebody at a network of people: what it calls them, or the page about them. */
const OF_NETWORKS =
  /(?<![\p{L}\p{N}])(?:facebook|instagram|tiktok|snapchat|twitter|x|linkedin|youtube|fb)\.com\/[^\s,;]*[\p{L}\p{N}]|(?<![^\s(:,;])@\p{L}[\p{L}\p{N}._]{2,}/giu
const POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu
const STREET =
  /(?<![\p{L}\p{N}.,/])\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|(?<!(?:Family|Crown|County|Youth|High|Magistrates') )Court|Crescent|Gardens|Place|Terrace|Grove|Walk|Mews|Square|Row|Rise)(?![\p{L}'])/gu

/**
 * Addresses in a folded text at which somebody is to be found: of mail, at a network, of a house.
 *
 * @example
 * findAddresses('Ask sam@medway.gov.uk at 12 High Street') // => [[4, 'sam@medway.gov.uk'], [25, '12 High Street']]
 */
export const findAddresses = (text: string): [number, string][] =>
  [OF_MAIL, AT_IN_WORDS, AT_AND_DOT, OF_NETWORKS, STREET, POSTCODE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }): [number, string] => [index, words]),
  )
