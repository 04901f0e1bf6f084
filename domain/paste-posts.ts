import { fold } from './fold.ts'
import { marksOf } from './list-marks.ts'
import { inOneLine, pasteRows } from './paste-table.ts'

/** A post as it was pasted, with who holds it and whose post it is; each empty where the line does not say. */
export interface PastedPost {
  title: string
  holder: string
  organisation: string
}

/** What pasted posts come to. */
export interface PastedPosts {
  posts: PastedPost[]
  /** Rows that name no post, and what stands in other columns, with the post beside which it stands. */
  leftOut: string[]
}

/**
 * Reads posts out of what was pasted: each line is one. Who holds it stands after
 * the last comma; or in a column of its own, as a table is copied, by its head or
 * as the second, with whose post it is as the third.
 *
 * @example
 * pastePosts('Head of Service, Early Help, Dan Whitfield')
 * // => { posts: [{ title: 'Head of Service, Early Help', holder: 'Dan Whitfield', organisation: '' }], leftOut: [] }
 * pastePosts('Post\tEmail\nHead of Quality\tq@council.example')
 * // => { posts: [{ title: 'Head of Quality', … }], leftOut: ['Head of Quality: q@council.example'] }
 */
export function pastePosts(text: string): PastedPosts {
  const rows = pasteRows(text)
  const marks = marksOf(rows.map(([first = '']) => first))
  const heads = headsOf(rows)
  const at = heads ?? BY_ORDER
  const read: PastedPosts = { posts: [], leftOut: [] }
  for (const [i, [first = '', ...others]] of rows.entries()) {
    if (i === 0 && heads) {
      const unknown = [first, ...others].map(inOneLine).filter((cell) => cell !== '' && !isHead(cell))
      if (unknown.length > 0) read.leftOut.push(`${[first, ...others].find(isHead) ?? ''}: ${unknown.join(' · ')}`)
      continue
    }
    // What looks like the letter of a list may be an initial, where a name can stand.
    const mark = others.length === 0 || !/[a-z]/i.test(marks[i]?.said ?? '') ? marks[i] : null
    const cells = [mark?.rest ?? first, ...others].map(inOneLine)
    const [title = '', holder = '', organisation = ''] =
      cells.length === 1 ? byComma(cells[0] ?? '') : at.map((column) => cells[column] ?? '')
    const more = cells.length === 1 ? [] : cells.filter((cell, column) => cell !== '' && !at.includes(column))
    if (title !== '') {
      read.posts.push({ title, holder, organisation })
      if (more.length > 0) read.leftOut.push(`${title}: ${more.join(' · ')}`)
    } else if (cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))) read.leftOut.push(cells.filter(Boolean).join(' · '))
  }
  return read
}

function byComma(line: string): string[] {
  const at = line.lastIndexOf(',')
  return at < 0 ? [line] : [inOneLine(line.slice(0, at)), inOneLine(line.slice(at + 1))]
}

/** Where the post, its holder and its organisation stand, if the first row says what the columns are: no other says the same. */
function headsOf([row = [], ...rows]: readonly string[][]): number[] | null {
  const at = HEADS.map((heads) => row.findIndex((cell) => heads.includes(fold(inOneLine(cell)))))
  const [post = -1] = at
  const called = (cells: readonly string[]) => fold(inOneLine(cells[post] ?? ''))
  return row.length > 1 && post !== -1 && !rows.some((other) => called(other) === called(row)) ? at : null
}

const isHead = (cell: string): boolean => HEADS.some((heads) => heads.includes(fold(inOneLine(cell))))

const BY_ORDER = [0, 1, 2]
const HEADS = [
  ['post', 'posts', 'post title', 'job title', 'role', 'title', 'position'],
  ['holder', 'post holder', 'held by', 'who holds it', 'name', 'officer'],
  ['organisation', 'agency', 'employer', 'partner'],
]
