import { marksOf } from './list-marks.ts'
import { pasteRecommendations } from './paste-recommendations.ts'
import { LINE_END, pasteTable } from './paste-table.ts'
import { guessColumns, isHeading, type PastedColumn, type PastedField } from './pasted-columns.ts'

/** An action as it was pasted: its cells by what their columns are, and those that are not taken, under their heads. */
export interface PastedAction {
  said: Partial<Record<PastedField, string>>
  notTaken: { heading: string; words: string }[]
}

/** What a pasted plan comes to. */
export interface PastedActions {
  actions: PastedAction[]
  /** The columns of a table; none where lines were pasted. */
  columns: PastedColumn[]
  /** Whether a row of it says what they are. */
  hasHeading: boolean
  /** Rows and lines that are no action, as they were: headings within the table, what leads in, the foot of pages. */
  leftOut: string[]
}

/**
 * Reads actions out of what was pasted: each line or bullet is one, or each row
 * of a table. Nothing is made of a cell but what stands in it; what belongs to
 * no action is told in its own words.
 *
 * @param posts What the posts of the plan are called, by which a column without a head is known.
 * @param as What each column is, where somebody said; else it is guessed.
 * @param headed Whether the first row says what the columns are, where somebody said; else it is guessed.
 * @example
 * pasteActions('Action\tLead\nPods\tHead of Practice', [])
 * // => { actions: [{ said: { title: 'Pods', owner: 'Head of Practice' }, notTaken: [] }], columns: [{ heading: 'Action', is: 'title' }, …], … }
 */
export function pasteActions(
  text: string,
  posts: readonly string[],
  as: readonly (PastedField | null)[] | null = null,
  headed: boolean | null = null,
): PastedActions {
  return isTable(text) ? fromTable(pasteTable(text), posts, as, headed) : fromLines(text)
}

/** A bullet and a number are followed by a tab too, where a word processor made them. */
function isTable(text: string): boolean {
  const lines = text.split(LINE_END)
  const marks = marksOf(lines)
  return (
    pasteTable(text).some((row) => row.length > 1) &&
    lines.some((line, i) => (marks[i]?.rest ?? line).trim().includes('\t'))
  )
}

function fromTable(
  rows: readonly string[][],
  posts: readonly string[],
  as: readonly (PastedField | null)[] | null,
  headed: boolean | null,
): PastedActions {
  const [first = [], ...rest] = rows
  const hasHeading = headed ?? isHeading(first, posts)
  const cells = hasHeading ? rest : rows
  const guessed = guessColumns(hasHeading ? first : null, cells, posts)
  const columns = guessed.map((column, at) => (as ? { ...column, is: as[at] ?? null } : column))
  const read = cells.map((row) => readRow(row, columns))
  const isAction = ({ said }: PastedAction) => (said.title ?? '') !== ''
  return {
    actions: read.filter(isAction),
    columns,
    hasHeading,
    leftOut: cells.filter((_, i) => !read[i] || !isAction(read[i])).map((row) => row.filter(Boolean).join(' · ')),
  }
}

function readRow(row: readonly string[], columns: readonly PastedColumn[]): PastedAction {
  const said: PastedAction['said'] = {}
  const notTaken: PastedAction['notTaken'] = []
  for (const [at, { heading, is }] of columns.entries()) {
    const words = row[at] ?? ''
    if (words === '') continue
    // Of two columns that are said to be one thing, the first is.
    if (is !== null && said[is] === undefined) said[is] = words
    else notTaken.push({ heading: headOf(heading, at), words })
  }
  return { said, notTaken }
}

/** What a column is called: by its head, or by its place. */
export const headOf = (heading: string, at: number): string => heading || `Column ${at + 1}`

/** A number with points in it, or a letter before it, is what a plan calls an action, and not its place in a list. */
const REF = /^\(?(\d{1,3}(?:\.\d{1,3})+|[A-Z]{1,2}\d{1,3})[.):]*$/

function fromLines(text: string): PastedActions {
  const { wordings, marks, leftOut, pageNumbers } = pasteRecommendations(text)
  return {
    actions: wordings.map((title, i) => {
      const ref = REF.exec(marks[i] ?? '')?.[1]
      return { said: { title, ...(ref !== undefined && { ref }) }, notTaken: [] }
    }),
    columns: [],
    hasHeading: false,
    leftOut: [...leftOut, ...pageNumbers],
  }
}
