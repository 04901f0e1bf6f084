/** By what names are known: of people whom the record names, and of anybody. */
export interface Names {
  /** Names in full, as the record has them. */
  inRecord: readonly string[]
  isGivenName: (word: string) => boolean
  /** Of given names: what is a month, a place or another word as well, as May, Kent and Justice are. */
  isWordToo: (word: string) => boolean
  /** Words in small letters of English, of plans like this one, and of this one's posts, areas and places. */
  isKnown: (word: string) => boolean
  /** Of those: what people are called by, as Smith and Walker. */
  isSurname: (word: string) => boolean
  /** Of those: what plans write with a capital of nobody else, as Baker and Obi, and not Young or West. */
  isOnlySurname: (word: string) => boolean
  /** Any of those, and words that are a surname only behind a given name, as Do and Said. */
  isRareSurname: (word: string) => boolean
  /** Words that are given names but rarely, as Gift and Promise: somebody is called so where a surname follows. */
  isRareGivenName: (word: string) => boolean
  /** Of two words in a row with capitals: what a place, a body or a programme is called. */
  isTitle: (first: string, second: string) => boolean
}
