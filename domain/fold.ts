// Marks that people and word processors write in many ways, each with the one that a keyboard has.
const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060\uff07]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Words as they are compared: quotes, dashes, case, width and spaces alike, and
 * without what cannot be seen. Accents stay, since they tell words apart.
 *
 * @example
 * fold('The Family’s  plan') // => "the family's plan"
 */
export const fold = (words: string): string =>
  // Before NFKC, which takes some of these marks apart into a space and an accent.
  words
    .replace(DOUBLE_QUOTES, '"')
    .replace(QUOTES, "'")
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(UNSEEN, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The words of a search, as they are compared. Marks of quotation around them
 * are no part of what is sought; an apostrophe inside a word is.
 *
 * @example
 * searchWords('“80%” of children’s plans') // => ['80%', 'of', "children's", 'plans']
 */
export const searchWords = (asked: string): string[] =>
  fold(asked)
    .split(' ')
    .map((word) => word.replace(/^["']+|["']+$/g, ''))
    .filter(Boolean)
