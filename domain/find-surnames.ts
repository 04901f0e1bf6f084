import { BEGINS, CAPITAL, PARTICLE } from './name-patterns.ts'
import type { Names } from './names.ts'

/** A word with a capital, and the next, which may be the first of two itself, with what comes after it. */
const TWO_CAPITALS = new RegExp(
  `${BEGINS}(${CAPITAL}|\\p{Lu})(?= (?:(?:${PARTICLE}){0,3}(${CAPITAL})|(\\p{Lu}\\.))( \\p{Lu})?)`,
  'gu',
)
/** "Obi, Gift", "Dixon, K.", "Baker K": the surname first. */
const SURNAME_FIRST = new RegExp(
  `${BEGINS}(${CAPITAL}),? (?:(\\p{Lu})(?:\\.|(?![\\p{L}\\p{N}'.-]))|(${CAPITAL}))`,
  'gu',
)
/** "the Tandys", "the Bakers": a family by its name. */
const THE_FAMILY = new RegExp(`(?<![\\p{L}\\p{N}])[Tt]he (${CAPITAL}s)(?![\\p{L}\\p{N}'-]| \\p{Lu})`, 'gu')
/** What begins a sentence or stands before a name, and is nobody. */
const NOBODY = new Set(
  `A An The In On At For From With By Of And But Or If As When Where While Since After Before This That These Those Our
  Their His Her Its My Your We They He She It You I Both Each All Some Any No Not Now Then So To Who What How Why Which Is Are Was
  Were Be Been Has Have Had Do Did Does Can Could May Might Must Will Would Shall Should Under Over About Until Once Only Also`.split(
    /\s+/,
  ),
)

const BEGINS_A_SENTENCE = /^ ?$|[.:;!?"'(] ?$/

/**
 * Names by their surname, where that is a word as well: whatever has a capital before a surname that is nothing else, a rare
 * given name before any, the surname first, and a family in the plural.
 *
 * @example
 * findSurnames('Then Gift Obi, Baker K. and the Tandys', names, isUnlisted) // => [[5, 'Gift Obi'], [15, 'Baker K.'], …]
 */
export function findSurnames(text: string, names: Names, isUnlisted: (word: string) => boolean): [number, string][] {
  const { isOnlySurname, isRareSurname, isRareGivenName, isWordToo, isGivenName } = names
  const isOne = (word: string, is: (part: string) => boolean) => partsOf(word).some((part) => is(part.toLowerCase()))
  const isGiven = (word: string) => isRareGivenName(word) || (isGivenName(word) && isWordToo(word))
  const two = Array.from(text.matchAll(TWO_CAPITALS)).flatMap(
    ({ index, 1: first = '', 2: second, 3: initial, 4: goesOn }): [number, string][] => {
      const surname = second ?? initial ?? ''
      const isNobody =
        NOBODY.has(first) &&
        (!isRareGivenName(first) || BEGINS_A_SENTENCE.test(text.slice(Math.max(0, index - 2), index)))
      if (isNobody || (second && names.isTitle(first, second))) return []
      const isNamed =
        second === undefined
          ? isRareGivenName(first)
          : isOne(second, isOnlySurname) || (isRareGivenName(first) && !goesOn && isOne(second, isRareSurname))
      const between = text.slice(index + first.length, text.indexOf(surname, index + first.length))
      return isNamed ? [[index, first + between + surname]] : []
    },
  )
  const turned = Array.from(text.matchAll(SURNAME_FIRST)).flatMap(
    ({ index, 0: words, 1: surname = '', 2: initial, 3: given = '' }): [number, string][] => {
      const isSomebody = isOne(surname, isOnlySurname) || isUnlisted(surname)
      return isSomebody && !NOBODY.has(surname) && (initial !== undefined || (words.includes(',') && isGiven(given)))
        ? [[index, words]]
        : []
    },
  )
  const families = Array.from(text.matchAll(THE_FAMILY)).flatMap(({ index, 0: words, 1: plural = '' }) => {
    const one = plural.replace(/(?<=[sxz]|ch|sh)es$|s$/, '')
    return (isUnlisted(plural) && isUnlisted(one)) || isOne(one, isOnlySurname)
      ? [[index, words] as [number, string]]
      : []
  })
  return [...two, ...turned, ...families]
}

const partsOf = (word: string): string[] =>
  word
    .replace(/'s?$/i, '')
    .split('-')
    .filter((part) => part.length > 1)
