import { isNhsNumber } from './nhs-number.ts'

/** What words may be that must not leave: each is a question to an officer, who knows the answer. */
export const LOOKS_LIKE = [
  'name',
  'email',
  'phone',
  'nhs-number',
  'case-number',
  'date-of-birth',
  'small-count',
] as const
export type LooksLike = (typeof LOOKS_LIKE)[number]

/** Words that look like something which must not leave, as they stand in a text. */
export interface Suspect {
  looksLike: LooksLike
  words: string
}

/** By what names are known: of people whom the record names, and of anybody. */
export interface Names {
  /** Names in full, as the record has them. */
  inRecord: readonly string[]
  isGivenName: (word: string) => boolean
}

/**
 * What in a text looks like a person or a case: a name that the record holds, a given name with a capital after it, a
 * title and a name; an address of mail, a telephone, NHS or case number, a date of birth; and from one to five children or
 * families, which public figures suppress.
 *
 * It cannot know: a child called Hope is missed where no capital follows, and Kent Police is asked about. So it asks, and
 * somebody answers.
 *
 * @example
 * checkText('Ring Sam Carter on 01634 331662', names) // => [{ looksLike: 'name', words: 'Sam Carter' }, { looksLike: 'phone', … }]
 */
export function checkText(text: string, names: Names): Suspect[] {
  const found = FINDERS.flatMap(({ looksLike, find }) =>
    find(text, names).map(([at, words]) => ({ looksLike, words, at, end: at + words.length })),
  )
  // What one kind has told of, the next need not: a name within an address of mail is the address.
  const told = found.filter((one, i) => !found.slice(0, i).some((other) => other.at < one.end && one.at < other.end))
  return told.sort((one, other) => one.at - other.at).map(({ looksLike, words }) => ({ looksLike, words }))
}

type Finder = (text: string, names: Names) => [at: number, words: string][]

const all = (text: string, pattern: RegExp): [number, string][] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => [index, words])

const digitsOf = (words: string): string => words.replaceAll(/\D/g, '')

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const COUNT = '[1-5]|one|two|three|four|five'
const WHO =
  'child|children|young (?:person|people)|famil(?:y|ies)|bab(?:y|ies)|siblings?|boys?|girls?|care leavers?|carers?|parents?|pupils?'

/** In the order in which they are believed. */
const FINDERS: { looksLike: LooksLike; find: Finder }[] = [
  { looksLike: 'email', find: (text) => all(text, /[^\s@<>()"]+@[^\s@<>()"]+\.[a-z]{2,}/gi) },
  {
    looksLike: 'date-of-birth',
    find: (text) =>
      all(
        text,
        new RegExp(
          `\\b(?:d\\.?o\\.?b\\.?|dates? of birth|born(?: on)?)[:\\s]{0,3}(?:\\d{1,2}[ /.-](?:\\d{1,2}|(?:${MONTH})[a-z]*)[ /.-]\\d{2,4})?`,
          'gi',
        ),
      ),
  },
  {
    looksLike: 'nhs-number',
    find: (text) => all(text, /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g).filter(([, words]) => isNhsNumber(digitsOf(words))),
  },
  {
    looksLike: 'phone',
    find: (text) =>
      all(text, /(?:\+\d{1,3}[ (]*|\b0|\(0)\d[\d ()-]{7,13}\d\b/g).filter(([, words]) => digitsOf(words).length >= 10),
  },
  {
    looksLike: 'case-number',
    // A year has four digits, and what is counted in thousands has its commas.
    find: (text) =>
      all(text, /\b(?:[A-Z]{1,4}[-/ ]?\d{4,}|\d{5,})\b/g).filter(([, words]) => !/^[A-Z]+ (?:19|20)\d\d$/.test(words)),
  },
  { looksLike: 'name', find: findNames },
  {
    looksLike: 'small-count',
    find: (text) => all(text, new RegExp(`(?<![\\d.,/-])\\b(?:${COUNT}) (?:\\w+ )?(?:${WHO})\\b`, 'gi')),
  },
]

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Sir|Dame|Lord|Lady)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu
const TWO_CAPITALS = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*\p{Ll}) \p{Lu}[\p{L}'’.-]*/gu

function findNames(text: string, { inRecord, isGivenName }: Names): [number, string][] {
  const low = text.toLowerCase()
  const known = inRecord.flatMap((name): [number, string][] => {
    const found: [number, string][] = []
    for (let at = low.indexOf(name.toLowerCase()); at >= 0; at = low.indexOf(name.toLowerCase(), at + 1))
      if (isWhole(text, at, name.length)) found.push([at, text.slice(at, at + name.length)])
    return found
  })
  const given = Array.from(text.matchAll(TWO_CAPITALS)).flatMap(({ index, 0: words, 1: first = '' }) =>
    isGivenName(first) ? [[index, words] as [number, string]] : [],
  )
  return [...known, ...all(text, TITLED), ...given]
}

const isWhole = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? '')
