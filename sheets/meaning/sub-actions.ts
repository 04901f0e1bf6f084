import { marksOf } from '../../domain/list-marks.ts'

/** An action whose cell holds a list of what it takes. */
export interface WithSubActions {
  action: string
  steps: string[]
}

/**
 * The sub-actions that are listed in the cell of an action, under the words that lead in; null where it holds no list of
 * two, or nothing but a list.
 *
 * @example
 * subActionsIn('Hold every meeting:\n- invite\n- record') // => { action: 'Hold every meeting:', steps: ['invite', 'record'] }
 */
export function subActionsIn(words: string): WithSubActions | null {
  const lines = partedInline(words).split('\n')
  const marks = marksOf(lines)
  const first = marks.findIndex((mark) => mark !== null)
  if (first < 1) return null
  const action = lines.slice(0, first).join('\n').trim()
  const steps: string[] = []
  for (const [i, line] of lines.entries()) {
    if (i < first || line.trim() === '') continue
    if (marks[i]) steps.push(line.trim())
    else steps.push(`${steps.pop() ?? ''}\n${line.trim()}`.trim())
  }
  return action !== '' && steps.length >= 2 ? { action, steps } : null
}

const INLINE = /(?<=[\s;:,.])\(?(\d{1,2}|[a-z]|[ivx]{1,4})\)\s+(?=\S)/giu
const FIRST = ['1', 'a', 'i']

/** Words in one line whose parts are marked "1) … 2) …" or "a) … b) …", each part on a line of its own. */
function partedInline(words: string): string {
  if (words.includes('\n')) return words
  const marks = [...words.matchAll(INLINE)]
  const said = marks.map(([, mark = '']) => mark.toLowerCase())
  const runsOn = said.every((mark, at) => (at === 0 ? FIRST.includes(mark) : isNext(said[at - 1] ?? '', mark)))
  if (marks.length < 2 || !runsOn) return words
  const starts = marks.map(({ index }) => index)
  return [0, ...starts].map((from, at) => words.slice(from, starts[at])).join('\n')
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const isNext = (before: string, mark: string): boolean =>
  /\d/.test(mark)
    ? Number(mark) === Number(before) + 1
    : ROMAN.indexOf(mark) === ROMAN.indexOf(before) + 1 || mark.charCodeAt(0) === before.charCodeAt(0) + 1
