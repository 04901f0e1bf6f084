import { wordsOfCell, type Table } from './paper.ts'

/** As many letters of 12 point as stand on a line of a sheet, those of a head in bold. */
export const LINE = 70
/** What a letter takes in a cell, whose words are not in bold. */
const IN_CELL = 0.86
/** The edges of a cell. */
const EDGES = 1.4
/** For a run of letters that is longer no column is made wide enough: it parts there, and stays whole everywhere else. */
const LONGEST = 17

/**
 * How wide each column of a table is, beside the others: as its share says, but wide enough for its longest word, which
 * is never broken where the others have room. A long ref, a name of an area or a day stays whole. A column of figures has
 * what its head needs, and leaves the rest to the words beside it.
 *
 * @param letters How wide letters are, beside those of our own typeface.
 * @param line How many of ours stand on a line. What needs more than that is wider together.
 *
 * @example
 * widthsOf({ columns: [{ head: 'Ref', share: 1 }, { head: 'Action', share: 9 }], rows: [['SR(25/26)01', 'See a doctor']] })
 * // => [10.9, 59.1]
 */
export function widthsOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, letters = 1, line = LINE): number[] {
  const wordsAt = (at: number) => rows.map((cells) => wordsOfCell(cells[at] ?? ''))
  const needed = columns.map(
    ({ head }, at) =>
      EDGES + letters * Math.max(lettersOf(head), ...wordsAt(at).map((words) => IN_CELL * lettersOf(words))),
  )
  const shares = columns.map(({ share }) => share)
  const kept = new Set([...columns.keys()].filter((at) => columns[at]?.isCount === true))
  // What is too narrow has what it needs; the others share what is left, by which another may be too narrow.
  while (kept.size < columns.length) {
    const widths = shareOut(shares, { needed, kept, line })
    const narrow = widths.findIndex((width, at) => !kept.has(at) && width < (needed[at] ?? 0))
    if (narrow === -1) return widths
    kept.add(narrow)
  }
  return needed
}

/** What those that are kept leave of a line goes to the others, by their shares. */
function shareOut(
  shares: readonly number[],
  { needed, kept, line }: { needed: readonly number[]; kept: ReadonlySet<number>; line: number },
): number[] {
  const left = line - needed.reduce((sum, one, at) => sum + (kept.has(at) ? one : 0), 0)
  const all = shares.reduce((sum, one, at) => sum + (kept.has(at) ? 0 : one), 0)
  return shares.map((one, at) => (kept.has(at) ? (needed[at] ?? 0) : (Math.max(0, left) * one) / all))
}

/** The letters of the longest word, of those that stay whole. */
const lettersOf = (words: string): number =>
  Math.min(LONGEST, Math.max(...words.split(/[\s-]/).map((word) => [...word].length)))
