import { fold } from './fold.ts'
import { isPrintable, sayUnseen } from './typed-words.ts'

/** The most characters that a ref may have. */
export const LONGEST_REF = 20

/** Addresses under `actions/` that are pages of their own. */
const PAGES = ['new', 'several']

/** A ref as it is kept: as the plan writes it, without spaces around it, and never two together. */
export const tidyRef = (typed: string): string => typed.trim().replace(/\s+/g, ' ')

/** A ref without case, width and spaces. Most are of letters and figures that need no more than that. */
const asRead = (ref: string): string =>
  /^[\w. ()/-]*$/.test(ref) ? ref.toLowerCase().replaceAll(' ', '') : fold(ref).replace(/\s+/g, '')

/**
 * What stands for a ref in an address, and what tells it from the other refs of
 * its plan: case and spaces do not, nor which mark stands between its parts or
 * a point after the last. The slug of a slug is itself.
 *
 * @example
 * slugOfRef('2.3') // => '2.3'
 * slugOfRef('SR (25/26) 01') // => 'sr-25-26-01'
 * slugOfRef('1.1.') // => '1.1'
 */
export const slugOfRef = (ref: string): string =>
  asRead(ref)
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/^-+|[-.]+$/g, '')

/** Why no action can be called so, in a sentence; null when one can. */
export function whyNotRef(ref: string): string | null {
  if (!isPrintable(ref)) return sayUnseen(ref) ?? 'Use letters, numbers and marks that can be seen'
  if (ref.length > LONGEST_REF) return `Use ${LONGEST_REF} characters or fewer`
  if (!/[\p{L}\p{N}]/u.test(slugOfRef(ref))) return 'Use a letter or a number, like 2.3 or R1a'
  return PAGES.includes(slugOfRef(ref)) ? `Choose another ref: “${ref}” is the address of a page` : null
}

/**
 * A ref with a number behind it, for another action that would be called so; a long one makes room for that.
 *
 * @example
 * numberedRef('1.1', 2) // => '1.1 (2)'
 */
export function numberedRef(ref: string, number: number): string {
  const behind = ` (${number})`
  return `${ref.slice(0, LONGEST_REF - behind.length).trim()}${behind}`
}

/**
 * What a ref is sorted by: as text, with every number in it as wide as any.
 * Of two that are read alike, like 1 and 01, the text itself decides.
 */
const sortKeyOf = (ref: string): string =>
  `${asRead(ref).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(LONGEST_REF, '0'))} ${ref}`

/** Refs in their order, each looked at once: a plan has a thousand of them. */
export const inOrderOfRefs = (refs: Iterable<string>): string[] =>
  [...refs]
    .map((ref) => ({ ref, key: sortKeyOf(ref) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ ref }) => ref)

/**
 * The order in which a plan's actions stand: 1.2 before 1.10, R1a before R1b.
 *
 * @returns below zero when `one` comes first
 */
export function compareRefs(one: string, other: string): number {
  const [key, otherKey] = [sortKeyOf(one), sortKeyOf(other)]
  return key < otherKey ? -1 : key > otherKey ? 1 : 0
}
