import { findNamesByRole } from './find-names-by-role.ts'
import { findPseudonyms } from './find-pseudonyms.ts'
import { findSurnames } from './find-surnames.ts'
import { findUnlistedNames } from './find-unlisted-names.ts'
import { INITIALS, PARTICLE, SURNAME } from './name-patterns.ts'
import type { Names } from './names.ts'
import type { Somebody } from './who-is-somebody.ts'

/** Names as they are looked for: those of the record in small letters, and turned round. */
export interface Sought extends Names {
  somebody: Somebody
}

const TITLES = [
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Messrs', 'Dr', 'Drs', 'Doctor', 'Prof', 'Professor', 'Cllr', 'Councillor'],
  ...['Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Judge', 'Rev', 'Revd', 'Reverend', 'Sgt', 'Sergeant', 'Inspector'],
]
/** They are capitals as they stand; what follows some is no officer but a thing. */
const RANKS =
  '(?:PC|PCSO|WPC|DC|DS|DI|DCI|HHJ)(?! (?:World|Plan|Team|Unit|Area|Board|Service|Panel|Meeting|Review|Group)s?\\b)'
/** In capitals all of it has to be, since MS Teams and the DR Plan are nobody. */
const TITLED = [
  new RegExp(
    `\\b(?:${TITLES.join('|')}|${RANKS})(?:\\. ?| )${INITIALS}(?:(?=[dlo]'|\\p{Lu}[\\p{L}'-])|(?=${PARTICLE}))${SURNAME}(?: ${SURNAME})?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:${TITLES.join('|').toUpperCase()})(?:\\. ?| )${INITIALS}(?:${PARTICLE})?\\p{Lu}[\\p{Lu}'-]+(?![\\p{L}])`,
    'gu',
  ),
]
/** Words with capitals that hyphens may join, and one after them, which may itself be the first of two. */
const TWO_CAPITALS = new RegExp(
  `(?<!\\p{L}'?)((?:\\p{Lu}(?:'?\\p{L})*-){0,4}\\p{Lu}(?:'?\\p{L})+)(?= (${SURNAME}))`,
  'gu',
)
/** Given names that a hyphen joins, alone: "Mia-Rose". */
const JOINED = /(?<![\p{L}\p{N}-]|\p{L}')\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+){1,3}(?![\p{L}\p{N}-])/gu
/** The same turned round, as systems of cases write it: "Khan, Aisha", "KHAN Aisha". */
const TURNED = [
  new RegExp(
    `(?<![\\p{L}\\p{N}-]|\\p{L}')((?:${PARTICLE}){0,3}(?:[dlo]')?\\p{Lu}(?:'?\\p{L})+(?:-\\p{Lu}(?:'?\\p{L})+)*)(?=(, ?)((?:\\p{Lu}\\p{L}*-)*\\p{Lu}\\p{L}+)(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
  /(?<![\p{L}\p{N}-]|\p{L}')((?=[\p{Lu}'-]{2})\p{Lu}+(?:['-]\p{Lu}+)*)(?=( )((?:\p{Lu}\p{Ll}+-)*\p{Lu}\p{Ll}+)(?![\p{L}\p{N}]))/gu,
]

/** A name as it may be looked for: as it is, and with what is last in it first. */
export function turnedRound(name: string): string[] {
  const words = name.split(' ')
  const turned = words.slice(1).flatMap((_, at) => {
    const [first, last] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return [`${last}, ${first}`, `${last},${first}`, `${last} ${first}`]
  })
  return [name, ...turned]
}

/**
 * Names of people in a folded text: those that are looked for, in small letters; a given name with a capital after it, or
 * after a surname and a comma; a title and a name; what is no word, beside a capital, a role or a family.
 *
 * After a comma many a word has a capital that is nobody, as in "Kent, Medway and Swale". So what is a word as well is no
 * name there.
 */
export function findNames(text: string, sought: Sought): [number, string][] {
  const { inRecord, isGivenName, isWordToo, somebody } = sought
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
  const isOnlyName = (word: string) => isGivenName(word) && !isWordToo(word)
  const given = Array.from(text.matchAll(TWO_CAPITALS)).flatMap(({ index, 1: first = '', 2: second = '' }) =>
    isIn(first, isGivenName) && !sought.isTitle(first, bareWord(second))
      ? [[index, `${first} ${second}`] as [number, string]]
      : [],
  )
  const turned = TURNED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 1: surname = '', 2: between = '', 3: name = '' }) =>
      isIn(name, isOnlyName) || (somebody.isUnlisted(name) && somebody.isSomebody(surname))
        ? [[index, surname + between + name] as [number, string]]
        : [],
    ),
  )
  const bySurname = findSurnames(text, sought, somebody.isUnlisted)
  const joined = Array.from(text.matchAll(JOINED)).flatMap(({ index, 0: words }) =>
    words.split('-').some(isOnlyName) &&
    words.split('-').every((part) => isGivenName(part) || somebody.isUnlisted(part))
      ? [[index, words] as [number, string]]
      : [],
  )
  return [
    ...known,
    ...titled,
    ...asWholes(text, [...given, ...bySurname.filter(([, words]) => !words.includes(','))]),
    ...turned,
    ...findUnlistedNames(text, somebody, sought.isTitle),
    ...findNamesByRole(text, somebody),
    ...bySurname,
    ...joined,
    ...findPseudonyms(text),
  ]
}

/** Of a name that was found in parts, as of three words, the whole. */
function asWholes(text: string, found: [number, string][]): [number, string][] {
  const wholes: { at: number; end: number }[] = []
  for (const [at, words] of found.toSorted(([one], [other]) => one - other)) {
    const [last, end] = [wholes.at(-1), at + words.length]
    if (last && at < last.end) last.end = Math.max(last.end, end)
    else wholes.push({ at, end })
  }
  return wholes.map(({ at, end }) => [at, text.slice(at, end)])
}

/** Without the end of a sentence, what is somebody's, or what a hyphen joins to it. */
const bareWord = (word: string): string => word.replace(/(?:\.|'s?|-.*)$/s, '')

/** Whether a part of some words that hyphens join is a name, however its capitals and accents are written. */
const isIn = (words: string, isName: (word: string) => boolean): boolean =>
  words.split('-').some((part) => [part, inSmall(part), inSmall(withoutAccents(part))].some(isName))

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
