/** What a pasted list comes to. */
export interface Pasted {
  /** Each recommendation as it was worded. */
  wordings: string[]
  /** Lines that were taken for a page's number, its head or its foot, and dropped. */
  droppedPageNumbers: number
  droppedBlankLines: number
}

/** How a letter marks that another one begins: a bullet of any shape, or a number or a letter with a point or a bracket. */
const BULLET = /^\s*(?:[•‣◦●○▪■□–—*·-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/i
/** Word's own bullets, which stand in fonts of their own, and so come as signs of private use. */
const WORD_BULLET = /^\s*[\uf000-\uf0ff]\s*(?=\S)/

/** A line of a page and not of a letter: `3`, `- 3 -`, `Page 3`, `Page 3 of 12`. */
const PAGE_NUMBER = /^\s*(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?\s*$/i

const begins = (line: string): string | null => (BULLET.exec(line) ?? WORD_BULLET.exec(line))?.[0] ?? null

/**
 * Reads the list of recommendations out of a pasted letter: each bullet or
 * number begins one, and a line that begins none goes on with the one before.
 * Where nothing is marked, each paragraph is one, or each line where there are
 * no blank lines between. The wording stays as it was, line breaks alone become
 * spaces; what is dropped is counted, so that it can be said.
 *
 * @example
 * pasteRecommendations('• The response to risk\n  for children\n\n3\n• Staffing capacity').wordings
 * // => ['The response to risk for children', 'Staffing capacity']
 */
export function pasteRecommendations(text: string): Pasted {
  const all = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const lines = all.filter((line) => !isPageNumber(line))
  const blank = lines.filter(isBlankLine).length
  const wordings = lines.some((line) => begins(line) !== null)
    ? byMarks(lines)
    : lines.slice(firstWritten(lines), lastWritten(lines)).some(isBlankLine)
      ? byParagraphs(lines)
      : lines
  return {
    wordings: wordings.map(tidy).filter((wording) => wording !== ''),
    droppedPageNumbers: all.length - lines.length,
    droppedBlankLines: blank,
  }
}

const isBlankLine = (line: string) => line.trim() === ''
const isPageNumber = (line: string) => PAGE_NUMBER.test(line)
const firstWritten = (lines: readonly string[]) => lines.findIndex((line) => !isBlankLine(line))
const lastWritten = (lines: readonly string[]) => lines.findLastIndex((line) => !isBlankLine(line))
const tidy = (wording: string) => wording.replaceAll(/\s+/g, ' ').trim()

/** What stands before the first mark is the letter's own: "What needs to improve:" is no recommendation. */
function byMarks(lines: readonly string[]): string[] {
  const wordings: string[] = []
  for (const line of lines) {
    const mark = begins(line)
    if (mark !== null) wordings.push(line.slice(mark.length))
    else if (wordings.length > 0) wordings.push(`${wordings.pop() ?? ''} ${line}`)
  }
  return wordings
}

function byParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = ['']
  for (const line of lines) {
    if (isBlankLine(line)) paragraphs.push('')
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`)
  }
  return paragraphs
}

const LONGEST_SHORT_TITLE = 70

/**
 * A short title to begin with, for its author to better: the words up to the
 * first pause, cut at a word.
 *
 * @example
 * proposeShortTitle('Staffing capacity across children’s social care, early help hubs and leaving care teams.')
 * // => 'Staffing capacity across children’s social care'
 */
export function proposeShortTitle(wording: string): string {
  const [first = ''] = wording.split(/[,;:.]\s/)
  const words = first.replace(/[.;:,]+$/, '')
  if (words.length <= LONGEST_SHORT_TITLE) return words
  const cut = words.slice(0, LONGEST_SHORT_TITLE + 1)
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : words.slice(0, LONGEST_SHORT_TITLE)
}
