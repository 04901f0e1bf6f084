/** As many letters in a row as any column is wide enough for. */
const LONGEST = 18

const LONG_RUN = new RegExp(`[^\\s\\u200b]{${LONGEST},}`, 'gu')
const segments = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/**
 * Words in which no run of letters is too long for a line. A break that nobody sees is put between the letters of what
 * has no other, as a long address has not; within what is read as one letter there is none.
 */
export const mayBreak = (words: string): string =>
  words.replaceAll(LONG_RUN, (run) => Array.from(segments.segment(run), ({ segment }) => segment).join('\u200b'))
