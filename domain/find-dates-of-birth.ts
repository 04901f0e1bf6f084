import { dateTokens } from './date-tokens.ts'

/** Of the codes that `date-tokens.ts` tells: marks within a sentence, and those that may also end one, as in 3. 5. 09. */
const MARKS = '[-.,]{0,4}'
const WITHIN = '[-.,S]{0,3}'
/** Any word or figure but what says that a date is of a birth. */
const WORD = '[ad-gi-zA-RT-Z]'
const DAY = '(?:[de]|(?:[CN]-?)?o)'
const MONTH = '[mq]'
const YEAR_IN_WORDS = '(?:C(?:-?[NC](?:-?n)?|-?O-?n)|nT(?:a?(?:[NC](?:-?n)?|n))?)'
const YEAR = `(?:y|e|${YEAR_IN_WORDS})`
const IN_FIGURES = `[dexy]${WITHIN}[de]${WITHIN}[dexy]`

/** A date of which two parts are said, or all three, in whichever order. */
export const DATE = `(?:${[
  IN_FIGURES,
  `${DAY}${WITHIN}D?f?${MONTH}(?:${WITHIN}f?${YEAR})?`,
  `(?:y${WITHIN})?${MONTH}${WITHIN}t?${DAY}(?:${WITHIN}f?${YEAR})?`,
  `${MONTH}${WITHIN}f?${YEAR}`,
].join('|')})`
/** What is one beside a birth: of two figures, in one, a year, a day of a month that was said. */
const SHORT_DATE = `(?:k|[de][-.][dexy]|y|${YEAR_IN_WORDS})`

const near = (words: number): string => `(?:S|${MARKS})(?:${WORD}${MARKS}){0,${words}}?`
const MORE_DATES = `(?:;?${MARKS}(?:(?:${WORD}|c)${MARKS}){0,4}?(?:${DATE}|t(?:e|d|o)(?!${MARKS}${WORD})))*`
/** What may follow, in the order in which it is believed: May and March are words too, and any figure may be a part. */
const AFTER = [
  `${near(8)}(?:${DATE}|${SHORT_DATE})${MORE_DATES}`,
  `${near(8)}m`,
  `${near(8)}(?<figures>[dexykj])`,
].join('|')
/** What may stand before: "3 May 2009 (DOB)", "3 May 2009 is his date of birth", "on 3 May 2009 Jo was born". */
const BEFORE = `(?:${DATE}(?:-{1,2}(?:${WORD}${MARKS}){0,2}|,?(?:${WORD}${MARKS}){0,3}?i(?:${WORD}${MARKS}){0,4}?)|${IN_FIGURES})`

const BORN = new RegExp(
  [
    `(?<before>${BEFORE})?c(?<after>${AFTER})?`,
    // "Birth" alone is of much; it has to have its day, or to say "birth:".
    `(?<before>${BEFORE})?h(?<after>${near(4)}${DATE}${MORE_DATES}|-${SHORT_DATE})?`,
    `b\\.(?<after>-{0,2}(?:${DATE}|${SHORT_DATE}))`,
    // What a paper puts behind such a title, "before they turn 18, due 30 October", is when an action is due.
    `u(?<after>(?:[de]|[CN]?-?n|N)(?:${MARKS}(?!U)${WORD}){1,2}?${MARKS}${DATE})`,
  ].join('|'),
  'g',
)

/** What is in every text that says one: most say none, and need not be taken apart. */
const MAY_SAY_ONE = /birth|born|turn|b\.|o[. /-]{0,2}b|e\.?d\.?d|delivery|confinement|due/i

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
  if (!MAY_SAY_ONE.test(text)) return []
  const { codes, tokens } = dateTokens(text)
  const found: [number, string][] = []
  let told = 0
  for (const { index, 0: one, groups = {} } of codes.matchAll(BORN)) {
    const at = tokens[index]?.at ?? 0
    if ((groups['before'] ?? groups['after']) === undefined || at < told) continue
    const end = tokens[index + one.length - 1]?.end ?? at
    told = groups['figures'] === undefined ? end : endOfRun(text, end)
    found.push([at, text.slice(at, told)])
  }
  return found
}

/** Where what is written in one with a figure ends, as nobody knows how to read it: 3.v.09x. */
function endOfRun(text: string, figure: number): number {
  const [run = ''] = /^[^\s;!?]*/.exec(text.slice(figure)) ?? []
  const [rest = ''] = /^.*\p{N}\p{L}*|^\p{L}*/u.exec(run) ?? []
  return figure + rest.length
}
