/** Of a case in a family court, and of what was learned from one: by its letter, whoever knows it knows the child. */
const BY_A_LETTER = [
  /(?<!\p{L})(?:In )?[Rr]e:? (?:\p{Lu}{1,2}|\p{Lu}\p{L}+)(?:(?:, | and | & |-)\p{Lu}{1,2}){0,3}(?: ?\((?:A |Minor |The )?(?:Child|Children|Minors?|Adoption|Care|Infants?)\b[^()]{0,60}\)| \[(?:19|20)\d\d\])/gu,
  /(?<!\p{L})Re \p{Lu}(?![\p{L}\p{N}'-])/gu,
  // A title and a letter; what is an initial has a name after it. And initials with an age.
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}(?![\p{L}\p{N}'-]|\.?[ -]?\p{Lu})/gu,
  /(?<![\p{L}\p{N}.])\p{Lu}(?:\. ?\p{Lu}){0,2}\.,? ?(?:[([](?:aged? )?\d{1,2}(?: years?| months?)?[)\]]|aged \d{1,2}(?!\d))/gu,
  /(?<![\p{L}\p{N}.])\p{Lu}{1,3},? ?(?:[([]aged \d{1,2}(?: years?| months?)?[)\]]|aged \d{1,2}(?!\d))/gu,
  /(?<!\p{L})(?:Child|Baby|Young Person|Adult|Mother|Father|Sibling) [A-HJ-Z]\d?(?![\p{L}\p{N}'.-]| of )/gu,
]

/**
 * What a child or a case is called in the place of a name.
 *
 * @example
 * findPseudonyms('Read Re K (Children) and Child T') // => [[5, 'Re K (Children)'], [25, 'Child T']]
 */
export const findPseudonyms = (text: string): [number, string][] =>
  BY_A_LETTER.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }): [number, string] => [index, words]),
  )
