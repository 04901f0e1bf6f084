import { marksOf, type Mark } from './list-marks.ts'

/** What a pasted list comes to. */
export interface Pasted {
  /** Each recommendation as it was worded; points below one stand on lines of their own in it. */
  wordings: string[]
  /** By what each was marked, like `1.2` or `•`; empty where nothing is marked. */
  marks: string[]
  /** Lines that belong to no recommendation, as they were: what leads in, headings, the head and foot of pages. */
  leftOut: string[]
  /** Lines that were taken for a page's number, as they were. */
  pageNumbers: string[]
}

/** A line of a page and not of a letter: `3`, `- 3 -`, `Page 3`, `Page 3 of 12`. */
const PAGE_NUMBER = /^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i
/** The head or foot of a page, with its number at the end: `Ofsted – inspection of services    4 of 12`. */
const RUNNING_HEAD = /(?<!\s)\s{2,}(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i
/** What Word puts between letters and nobody sees; not what joins letters or keeps them apart, which is spelling. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * Reads the list of recommendations out of a pasted letter: each bullet or
 * number begins one, and a line that begins none goes on with the one before. A
 * mark of another kind below a recommendation, further in or after a colon, is a
 * point of it. Where nothing is marked, each paragraph is one, or each line
 * where there are no blank lines between. The wording stays as it was, line
 * breaks alone become spaces; what is left out is told in its own words.
 *
 * @example
 * pasteRecommendations('To improve:\n• The response to risk\n  for children\n\n3\n• Staffing capacity')
 * // => { wordings: ['The response to risk for children', 'Staffing capacity'], marks: ['•', '•'], leftOut: ['To improve:'], pageNumbers: ['3'] }
 */
export function pasteRecommendations(text: string): Pasted {
  const all = text.replaceAll(UNSEEN, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const lines = all.filter((line) => !isPageNumber(line))
  const marks = marksOf(lines)
  const { read, leftOut } = marks.some((mark) => mark !== null) ? byMarks(lines, marks) : withoutMarks(lines)
  const written = read
    .map(({ said, wording }) => ({ said, wording: tidy(wording) }))
    .filter((one) => one.wording !== '')
  return {
    wordings: written.map(({ wording }) => wording),
    marks: written.map(({ said }) => said),
    leftOut: leftOut.map(tidy).filter((line) => line !== ''),
    pageNumbers: all.filter(isPageNumber).map(tidy),
  }
}

const isPageNumber = (line: string) => PAGE_NUMBER.test(tidy(line))
const isBlankLine = (line: string) => line.trim() === ''
/** Each line in one piece. */
const tidy = (wording: string) =>
  wording
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim()

interface Read {
  read: { said: string; wording: string }[]
  leftOut: string[]
}

function byMarks(lines: readonly string[], marks: readonly (Mark | null)[]): Read {
  const { read, leftOut }: Read = { read: [], leftOut: [] }
  const goOn = (words: string) => {
    const last = read.at(-1)
    if (last) last.wording += words
  }
  let own: Mark | null = null
  let afterBlank = false
  for (const [at, line] of lines.entries()) {
    const mark = marks[at] ?? null
    if (isBlankLine(line)) {
      afterBlank = true
      continue
    }
    if (mark && !(own && isPoint(mark, own, read.at(-1)?.wording ?? ''))) {
      own = mark
      read.push({ said: mark.said, wording: mark.rest })
    } else if (mark) goOn(`\n– ${mark.rest}`)
    else if (own === null || RUNNING_HEAD.test(line) || (afterBlank && isHeading(line))) leftOut.push(line)
    else goOn(` ${line}`)
    afterBlank = false
  }
  return { read, leftOut }
}

/** Whether a mark begins a point of the recommendation before it, and not another recommendation. */
const isPoint = (mark: Mark, own: Mark, before: string): boolean =>
  mark.kind !== own.kind && (mark.indent > own.indent || /[:：]\s*$/.test(before.split('\n')[0] ?? ''))

/** After a blank line, what goes on with a sentence begins small; a heading does not. */
const isHeading = (line: string): boolean => /^\s*["'“‘(]?\p{Lu}/u.test(line)

function withoutMarks(lines: readonly string[]): Read {
  const leftOut = lines.filter((line) => RUNNING_HEAD.test(line))
  const written = lines.filter((line) => !RUNNING_HEAD.test(line))
  const first = written.findIndex((line) => !isBlankLine(line))
  const last = written.findLastIndex((line) => !isBlankLine(line))
  const within = written.slice(Math.max(first, 0), last + 1)
  const wordings = within.some(isBlankLine) ? byParagraphs(within) : within
  return { leftOut, read: wordings.map((wording) => ({ said: '', wording })) }
}

function byParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = ['']
  for (const line of lines) {
    if (isBlankLine(line)) paragraphs.push('')
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`)
  }
  return paragraphs
}

/**
 * The paragraphs of the report that a recommendation names at its end.
 *
 * @example
 * proposeParagraphs('Support for care leavers (paragraphs 14 and 23).') // => '14 and 23'
 */
export const proposeParagraphs = (wording: string): string =>
  /\((?:paragraphs?|paras?\.?|§{1,2})\s*([^()]*\d[^()]*)\)[.;,\s]*$/i.exec(wording)?.[1]?.trim() ?? ''
