const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const MONTH = `(?:${MONTHS})(?!\\p{L})`
const ORDINAL =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twelfth|twentieth|thirtieth'
const UNDER_TEN = 'one|two|three|four|five|six|seven|eight|nine'
const UNDER_HUNDRED = `(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:${UNDER_TEN}))?)`
const YEAR_IN_WORDS = `(?:(?:nineteen|twenty)[ -](?:${UNDER_HUNDRED}|oh[ -](?:${UNDER_TEN}))|two thousand(?: and)?(?: (?:${UNDER_HUNDRED}|${UNDER_TEN}))?)(?!\\p{L})`
const DAY = `(?:\\d{1,2}(?!\\d) ?(?:st|nd|rd|th)?|${ORDINAL})`
const YEAR = `(?:'?(?:\\d{4}|\\d\\d)(?!\\d)|${YEAR_IN_WORDS})`
/** What stands between the parts of a date, and between it and words: no end of a sentence but the full stop of 3.5.09. */
const MARK = '[^\\p{L}\\p{N};!?]'
const NO_STOP = '[^\\p{L}\\p{N};!?.]'

/** A date of which two parts are said, or all three, in whichever order. */
const DATE = `(?<![\\p{L}\\p{N}])(?:${[
  `\\d{1,4}${MARK}{1,3}\\d{1,2}${MARK}{1,3}\\d{1,4}(?!\\d)`,
  `${DAY}${MARK}{0,3}(?:day )?(?:(?:of|in) )?${MONTH}(?:${MARK}{0,3}(?:in )?${YEAR})?`,
  `(?:\\d{4}${MARK}{0,3})?${MONTH}${MARK}{0,3}(?:the )?${DAY}(?:${MARK}{0,3}(?:in )?${YEAR})?`,
  `${MONTH}${MARK}{0,3}(?:(?:in|of) )?${YEAR}`,
].join('|')})`
/** What is one beside a birth: without blanks, of two figures, a year. */
const SHORT_DATE = `(?<![\\p{L}\\p{N}])(?:(?:\\d{8}|\\d{6}|\\d{1,2}[/.-]\\d{1,4}|(?:19|20)\\d\\d)(?!\\d)|${YEAR_IN_WORDS})`

const BIRTH =
  "(?:d\\.o\\.b\\.?|dob|d\\. o\\. b|d[ /-]o[ /-]b|(?:dates?|days?|months?|years?)[ -]of[ -]births?|birth[ -]?(?:date|day)s?)(?:'?s)?"
/** What says that a date is of a birth; figures may follow it at once. */
const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BIRTH}|born|gave birth|giving birth)(?!\\p{L})`, 'giu')

/** A word of the same sentence, which a full stop ends unless it shortens the word. */
const WORD = `(?:(?:St|Dr|Mrs?|Ms|No|ca?|est|approx)\\.|[^\\s;!?]*[^\\s;!?.]) ${NO_STOP}{0,3}`
const NEAR = `^(?:\\.? ?${NO_STOP}{0,3}|${NO_STOP}{0,4}(?:${WORD}){0,8}?)`
const MORE_DATES = `(?:(?:;|${NO_STOP})${NO_STOP}{0,3}(?:${WORD}){0,4}?${DATE})*`
/** What may follow, in the order in which it is believed: May and March are words too, and any figure may be a part. */
const AFTER = [
  new RegExp(`${NEAR}(?:${DATE}|${SHORT_DATE})${MORE_DATES}`, 'iu'),
  new RegExp(`${NEAR}(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`, 'u'),
  new RegExp(`${NEAR}[^\\s;!?]*\\d\\p{L}*`, 'iu'),
]
/** What may stand before: "3 May 2009 (DOB)", "3 May 2009 is his date of birth", "on 3 May 2009 Jo was born". */
const BEFORE = new RegExp(
  `${DATE}(?: ?[([=:-]{1,2} ?(?:${WORD}){0,2}?|,? (?:${WORD}){0,3}?(?:is|was|were|as|being) (?:${WORD}){0,3}?|(?<=\\d[/.-]\\d{1,4}) )$`,
  'iu',
)
/** In how many letters before it a date is looked for. */
const LONGEST_BEFORE = 100

/**
 * Dates of birth in a folded text: what says that it is one, and the date with it, in figures or words, before or after and
 * not far away. Without a date near, "DOB" and "born" tell nothing of anybody, and are nothing: else they would be answered
 * once, and their answer hold for every date that came later.
 *
 * @example
 * findDatesOfBirth('He was born on the 3rd of May 2009') // => [[7, 'born on the 3rd of May 2009']]
 * findDatesOfBirth('The DOB is recorded') // => []
 */
export function findDatesOfBirth(text: string): [number, string][] {
  const found: [number, string][] = []
  let told = 0
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    if (index < told) continue
    const next = index + cue.length
    const before = BEFORE.exec(text.slice(Math.max(told, index - LONGEST_BEFORE), index))
    const after = AFTER.map((pattern) => pattern.exec(text.slice(next))).find((one) => one !== null)
    if (!before && !after) continue
    const at = index - (before?.[0].length ?? 0)
    told = next + (after?.[0].length ?? 0)
    found.push([at, text.slice(at, told)])
  }
  return found
}
