import { fold } from './fold.ts'
import { marksOf } from './list-marks.ts'

/** A post as it was pasted, with who holds it and whose post it is; each empty where the line does not say. */
export interface PastedPost {
  title: string
  holder: string
  organisation: string
}

/**
 * Reads posts out of what was pasted: each line is one. Who holds it stands after
 * a tab, as two columns of a table are copied, and then whose post it is; or
 * after the last comma.
 *
 * @example
 * pastePosts('Head of Service, Early Help, Dan Whitfield')
 * // => [{ title: 'Head of Service, Early Help', holder: 'Dan Whitfield', organisation: '' }]
 */
export function pastePosts(text: string): PastedPost[] {
  const lines = text.split(LINE_END).map((line) => line.replace(/^ +/, ''))
  const marks = marksOf(lines)
  return lines
    .map((line, i) => readLine(marks[i]?.rest ?? line))
    .filter((post): post is PastedPost => post !== null && post.title !== '')
}

/** Null of the row that says what the columns are. */
function readLine(line: string): PastedPost | null {
  if (line.trim().includes('\t')) {
    const [title = '', holder = '', organisation = ''] = line.split('\t').map(tidy)
    return HEADS.includes(fold(title)) ? null : { title, holder, organisation }
  }
  const at = line.lastIndexOf(',')
  return at < 0
    ? { title: tidy(line), holder: '', organisation: '' }
    : { title: tidy(line.slice(0, at)), holder: tidy(line.slice(at + 1)), organisation: '' }
}

const LINE_END = /[\r\n\v\f]+/
const HEADS = ['post', 'posts', 'post title', 'job title', 'role', 'title']
const tidy = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
