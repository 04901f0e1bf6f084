import type { Names } from './names.ts'

/** What a word with a capital is to whoever looks for people. */
export interface Somebody {
  /** No word of English, of plans like this or of this one, and so most likely a name. */
  isUnlisted: (word: string) => boolean
  /** That, or what people are called by though it is a word: beside a title or a role it is somebody. */
  isSomebody: (word: string) => boolean
  /** The last word of a name in the record, where it is no word as well. */
  isOfRecord: (word: string) => boolean
}

/** @param inRecord Names of the record, in small letters. */
export function whoIsSomebody({ inRecord, isKnown, isSurname, isGivenName, isWordToo }: Names): Somebody {
  const surnames = new Set(
    inRecord.flatMap((name) => (name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [])),
  )
  const isUnlisted = (word: string) =>
    partsOf(word).some((part) => !isLettersOfMore(part) && !isKnown(part.toLowerCase()))
  const isInRecord = (word: string) => surnames.has(withoutOwner(word).toLowerCase())
  return {
    isUnlisted,
    isOfRecord: (word) => isInRecord(word) && isUnlisted(word),
    isSomebody: (word) =>
      isUnlisted(word) ||
      isInRecord(word) ||
      partsOf(word).some((part) => isSurname(part.toLowerCase()) || (isGivenName(part) && !isWordToo(part))),
  }
}

const withoutOwner = (word: string): string => word.replace(/'s?$/i, '')

/** Without what says that something is somebody's; single letters and numbers are nobody. */
const partsOf = (word: string): string[] =>
  withoutOwner(word)
    .replaceAll('.', '')
    .split('-')
    .filter((part) => part.length > 1)

/** "UASC", "EHCPs", "iHub" and "CareFirst" are letters of more, or what a product is called: McKay is somebody. */
const isLettersOfMore = (part: string): boolean =>
  /^\p{Lu}{2,5}s?$|^\p{Lu}{2,}\p{Ll}/u.test(part) ||
  (/\p{Ll}\p{Lu}/u.test(part) && !/^(?:Ma?c|[DLO]')\p{Lu}/u.test(part))
