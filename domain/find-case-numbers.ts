const all = (text: string, pattern: RegExp): [number, string][] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => [index, words])

/** Letters and five figures or more that are written as one word, as ME20C00123 is, and four after capitals. A year has four. */
const AS_ONE_WORD =
  /(?<![\p{L}\p{N}_])(?:[A-Z]{1,4}[-/ _]?\d{4,}|[\p{L}_]{2,}(?!(?:19|20)\d\d(?!\d))\d{4}(?!\d)|(?:[\p{L}_]*\d){5})[\p{L}\p{N}_]*/gu
/** Of a family court, in parts: "ME 20 C 00123". */
const OF_A_COURT = /(?<![\p{L}\p{N}_])[A-Z]{2}[ /-]?\d\d[ /-]?[A-Z][ /-]?\d{5}(?![\p{L}\p{N}_])/giu

const SYSTEMS = 'Mosaic|LCS|ICS|EHM|Liquidlogic|CareFirst|Eclipse|Azeus|Capita|Synergy|SIMS'
const OF_WHOM =
  'case|court|file|client|person|child|pupil|student|crime|incident|custody|complaint|referral|hospital|patient'
/** In figures, or with letters and strokes between them. */
const NUMBER = '(?=[\\p{L}/_-]*\\d)[\\p{L}\\d]+(?:[/_-][\\p{L}\\d]+)*(?![.,]?\\d)'
/** What is called a number is one, however short it is. */
const CALLED_SO = [
  `(?:${OF_WHOM}|${SYSTEMS}|UPN|URN|UCI|PNC|CRO)(?:'s)? (?:(?:numbers?|nos?|refs?|references?|ids?|identifiers?|nr)(?!\\p{L})\\.?|#)(?: is| was)?[ :=#]{0,3}${NUMBER}`,
  `(?:${SYSTEMS}|UPN|URN|UCI|PNC|CRO)[ :=#-]{1,3}(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?![.,]?\\d)`,
  // What is only "case 12" counts cases; one with letters or strokes, or behind a colon, is of one.
  `(?:court case|case|file|our refs?|your refs?|(?<!minutes? |action )refs?|(?<!minutes? |action )references?)\\.?(?: ?[:=#]{1,2} ?| )(?=(?:[\\p{L}/_-]*\\d){3})(?:\\p{L}+[/_-]?\\d|\\d+[/_-])[\\p{L}\\d/_-]*`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}`, 'giu'))

/**
 * Numbers of cases in a folded text: five digits or more with the letters that are written as one word with them, four after
 * capitals or in such a word, and any that is called the number of a case, a court, a person or a system of cases. What is
 * counted in thousands has its commas.
 *
 * @example
 * findCaseNumbers('case_204418, LCS 3044, May2020') // => [[0, 'case_204418'], [13, 'LCS 3044']]
 * findCaseNumbers('Case no 204') // => [[0, 'Case no 204']]
 */
export const findCaseNumbers = (text: string): [number, string][] => [
  ...CALLED_SO.flatMap((pattern) => all(text, pattern)),
  ...all(text, OF_A_COURT),
  ...all(text, AS_ONE_WORD).filter(([, words]) => !/^[A-Z]+ (?:19|20)\d\d$/.test(words)),
]
