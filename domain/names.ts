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
}
