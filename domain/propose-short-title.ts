const LONGEST_SHORT_TITLE = 70
/** A comma, a colon or the end of a sentence; not the point of `e.g.` or of an initial. */
const PAUSES = /\n|[,;:]\s|(?<!\b(?:e\.g|i\.e|\p{L}))\.\s/gu
/** A word after which more has to come. */
const LEADS_ON =
  /^(?:of|and|or|the|an?|to|for|in|on|at|by|with|from|as|that|which|who|whose|their|its|is|are|within|between|through|into|across|about|against|including|such|than|both|not)$/i
/** What is cut ends before the part that was cut, where this much stands before it. */
const ENOUGH = 25

/**
 * A short title to begin with, for its author to better: the words up to the
 * first pause at which something has been said. What is too long ends before its
 * last part, and never at a word after which more has to come.
 *
 * @example
 * proposeShortTitle('Staffing capacity across children’s social care, early help hubs and leaving care teams.')
 * // => 'Staffing capacity across children’s social care'
 * proposeShortTitle('The recognition of, and response to, risk.') // => 'The recognition of, and response to, risk'
 */
export function proposeShortTitle(wording: string): string {
  const until = [...wording.matchAll(PAUSES)].map(({ index }) => index)
  const parts = [...until, wording.length].map((end) => wording.slice(0, end).replace(/[.;:,\s]+$/, ''))
  const whole = parts.find((part) => !leadsOn(part)) ?? parts.at(-1) ?? ''
  return whole.length <= LONGEST_SHORT_TITLE ? whole : cut(whole)
}

const leadsOn = (part: string): boolean => LEADS_ON.test(part.split(' ').at(-1) ?? '')

function cut(whole: string): string {
  const words = whole.slice(0, LONGEST_SHORT_TITLE + 1).split(' ')
  // The last was cut, or stands before a blank.
  if (words.length > 1) words.pop()
  else return whole.slice(0, LONGEST_SHORT_TITLE)
  const last = words.findLastIndex((word, i) => LEADS_ON.test(word) && words.slice(0, i).join(' ').length >= ENOUGH)
  let kept = last > 0 ? words.slice(0, last) : words
  while (kept.length > 1 && leadsOn(kept.join(' '))) kept = kept.slice(0, -1)
  return kept.join(' ').replace(/[.;:,]+$/, '')
}
