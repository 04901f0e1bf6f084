/** The longest that a key may be, less what is put behind it to tell two apart. */
const LONGEST_KEY = 74

/**
 * What an address can call something by its words: small letters, figures and
 * single hyphens; `fallback` where the words have none of these.
 *
 * @example
 * asKey('Head of Service, Früh-Hilfe', 'post') // => 'head-of-service-fruh-hilfe'
 * asKey('社会工作主任', 'post') // => 'post'
 */
export function asKey(words: string, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replaceAll(/^-+|-+$/g, '')
  return plain || fallback
}
