/** By what names are known: of people whom the record names, and of anybody. */
export interface Names {
  /** Names in full, as the record has them. */
  inRecord: readonly string[]
  isGivenName: (word: string) => boolean
}

const SURNAME = "\\p{Lu}[\\p{L}'.]*(?:-\\p{Lu}[\\p{L}'.]*)*"
const TITLES = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Cllr', 'Councillor', 'Sir', 'Dame', 'Lord', 'Lady']
/** In capitals all of it has to be, since MS Teams and the DR Plan are nobody. */
const TITLED = [
  new RegExp(`\\b(?:${TITLES.join('|')})(?:\\. ?| )(?=\\p{Lu}[\\p{L}'-])${SURNAME}(?: ${SURNAME})?`, 'gu'),
  new RegExp(`\\b(?:${TITLES.join('|').toUpperCase()})(?:\\. ?| )\\p{Lu}[\\p{Lu}'-]+(?![\\p{L}])`, 'gu'),
]
/** Words with capitals that hyphens may join, and one after them, which may itself be the first of two. */
const TWO_CAPITALS = new RegExp(`(?<![\\p{L}'])((?:\\p{Lu}[\\p{L}']*-)*\\p{Lu}[\\p{L}']*\\p{L})(?= (${SURNAME}))`, 'gu')

/**
 * Names of people in a folded text: those that are looked for, in small letters; a given name with a capital after it; a
 * title and a name.
 */
export function findNames(text: string, { inRecord, isGivenName }: Names): [number, string][] {
  const low = lowered(text)
  const known = inRecord.flatMap((name): [number, string][] => {
    const found: [number, string][] = []
    for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1))
      if (isWhole(text, at, name.length)) found.push([at, text.slice(at, at + name.length)])
    return found
  })
  const titled = TITLED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }): [number, string] => [index, words]),
  )
  const given = Array.from(text.matchAll(TWO_CAPITALS)).flatMap(({ index, 1: first = '', 2: second = '' }) => {
    const isName = first
      .split('-')
      .some((part) => [part, inSmall(part), inSmall(withoutAccents(part))].some(isGivenName))
    return isName ? [[index, `${first} ${second}`] as [number, string]] : []
  })
  return [...known, ...titled, ...given]
}

/** A name in capitals as it is written elsewhere: AISHA is Aisha. One capital alone is an initial. */
const inSmall = (part: string): string =>
  part.length > 1 && part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part

/** Aïsha is Aisha to whoever looks a name up: few are listed in each of their spellings. */
const withoutAccents = (part: string): string => part.normalize('NFD').replace(/\p{M}/gu, '')

/** Small letters, each at its place: what is two in small letters stays as it is. */
export const lowered = (text: string): string => {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

const isWhole = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? '')
