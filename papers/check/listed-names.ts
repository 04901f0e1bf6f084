import type { Names } from '../../domain/names.ts'
import { isBritishPlace } from './british-places.ts'
import { isGivenName } from './given-names.ts'
import { isEnglishWord } from './is-english-word.ts'
import { isSectorWord } from './sector-words.ts'
import { isRareGivenName } from './rare-given-names.ts'
import { isNameFirst, isOnlySurname, isRareSurname, isSurname } from './surnames-too.ts'
import { isTitle } from './titles.ts'
import { isWordToo } from './words-too.ts'

/**
 * By what names are known in the papers of a plan.
 *
 * @param inRecord Names of people that its record holds.
 * @param ofPlan What its posts, areas and bodies are called: their words are nobody's, but for those names.
 */
export function namesBy({ inRecord, ofPlan }: { inRecord: readonly string[]; ofPlan: readonly string[] }): Names {
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const own = new Set(wordsOf(ofPlan)).difference(new Set(wordsOf(inRecord)))
  return {
    inRecord,
    isGivenName,
    isWordToo,
    isKnown: (word) =>
      own.has(word) || (!isNameFirst(word) && (isEnglishWord(word) || isSectorWord(word) || isBritishPlace(word))),
    isSurname,
    isOnlySurname,
    isRareSurname,
    isRareGivenName,
    isTitle,
  }
}
