import { findAddresses } from './find-addresses.ts'
import { findAgesOnADay } from './find-ages-on-a-day.ts'
import { findDatesBesideNames } from './find-dates-beside-names.ts'
import { findDatesOfBirth } from './find-dates-of-birth.ts'
import { findNames, lowered, turnedRound, type Sought } from './find-names.ts'
import { findCaseNumbers } from './find-case-numbers.ts'
import { findNhsNumbers, findPhoneNumbers } from './find-numbers.ts'
import { findSmallCounts } from './find-small-counts.ts'
import { foldText } from './folded-text.ts'
import type { Names } from './names.ts'
import { whoIsSomebody } from './who-is-somebody.ts'

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

/**
 * What in a text looks like a person or a case: a name that the record holds, a given name with a capital after it, a
 * title and a name; an address of mail, a telephone, NHS or case number, a date of birth; and from one to five children or
 * families, which public figures suppress. However its blanks and dashes are written, each is told as it is written.
 *
 * It cannot know: a child called Hope is missed where no capital follows, and what is called after somebody is asked about. So it
 * asks, and somebody answers.
 *
 * @example
 * checkText('Ring Sam Carter on 01634 331662', names) // => [{ looksLike: 'name', words: 'Sam Carter' }, { looksLike: 'phone', … }]
 */
export const checkText = (text: string, names: Names): readonly Suspect[] => textChecker(names)(text)

/** The same for many texts: each is looked at once, however often it stands somewhere. */
export function textChecker(names: Names): (text: string) => readonly Suspect[] {
  const inRecord = names.inRecord.map((name) => lowered(foldText(name).words.trim())).filter(Boolean)
  const sought = { ...names, inRecord: inRecord.flatMap(turnedRound), somebody: whoIsSomebody({ ...names, inRecord }) }
  const known = new Map<string, Suspect[]>()
  return (text) => {
    const found = known.get(text) ?? suspectsIn(text, sought)
    known.set(text, found)
    return found
  }
}

/**
 * What a phrase is called, so that it is asked about and answered once: what it looks like, and its words however their
 * blanks, dashes and quotes are written.
 */
export const nameOfPhrase = ({ looksLike, words }: Suspect): string => `${looksLike}:${foldText(words).words}`

function suspectsIn(text: string, sought: Sought): Suspect[] {
  const { words: folded, written } = foldText(text)
  const found = FINDERS.flatMap(({ looksLike, find }) =>
    find(folded, sought).map(([at, words]) => ({ looksLike, at, end: at + words.length })),
  )
  // What one kind has told of, the next need not: a name within an address of mail is the address.
  const taken = new Uint8Array(folded.length)
  const told = found.filter(({ at, end }) => {
    const isFirst = !taken.subarray(at, end).includes(1)
    taken.fill(1, at, end)
    return isFirst
  })
  return told
    .sort((one, other) => one.at - other.at)
    .map(({ looksLike, at, end }) => ({ looksLike, words: written(at, end) }))
}

/** Finds in a folded text, in which every blank is one space and every dash a hyphen. */
type Finder = (text: string, sought: Sought) => [at: number, words: string][]

/** In the order in which they are believed. */
const FINDERS: { looksLike: LooksLike; find: Finder }[] = [
  { looksLike: 'email', find: findAddresses },
  { looksLike: 'date-of-birth', find: findDatesOfBirth },
  { looksLike: 'date-of-birth', find: (text, { somebody }) => findDatesBesideNames(text, somebody) },
  { looksLike: 'date-of-birth', find: (text, { somebody }) => findAgesOnADay(text, somebody) },
  { looksLike: 'nhs-number', find: findNhsNumbers },
  { looksLike: 'phone', find: findPhoneNumbers },
  { looksLike: 'case-number', find: findCaseNumbers },
  { looksLike: 'name', find: findNames },
  { looksLike: 'small-count', find: findSmallCounts },
]
