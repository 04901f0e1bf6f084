import type { Entered } from '../entered.ts'
import { boxesOf, NOT_SEEN } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/** What a form held, name by name: a mark of all that stood under it, in its order; none where all was empty. */
export type Marks = Readonly<Record<string, string>>

/** A form that was sent and is saved: its token, and marks of what its author filled. */
export interface SavedMark {
  token: string
  marks: Marks
}

/** What of a list of them one cookie takes. */
const MOST_CHARACTERS = 3000

/**
 * A number for what a box held, to know it again by, which tells nobody what it was (FNV-1a, 32 bits). Line ends and
 * blanks about it are not the same on every way.
 */
export function markOf([name, value]: BoxOf): string {
  let mark = 0x811c9dc5
  for (const character of `${name}=${value.replaceAll(/\r\n?/g, '\n').trim()}`)
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return mark.toString(36)
}

/** Of the same boxes, the same; empty ones at the end say no more than no box does. */
export const markBoxes = (boxes: readonly BoxOf[]): Marks =>
  Object.fromEntries(
    [...Map.groupBy(boxes, ([name]) => name)].flatMap(([name, all]) => {
      const said = all.slice(0, all.findLastIndex(([, value]) => value.trim() !== '') + 1)
      return said.length === 0 ? [] : [[name, markOf(['', said.map(markOf).join('.')])]]
    }),
  )

/** The names under which two forms held something else. */
export const differ = (some: Marks, others: Marks): string[] =>
  [...new Set([...Object.keys(some), ...Object.keys(others)])].filter((name) => some[name] !== others[name])

const markFilled = (boxes: readonly BoxOf[]): Marks => markBoxes(boxes.filter(([name]) => !NOT_SEEN.includes(name)))

/** All that its author had filled in a form when it came. */
export const markForm = (token: string, entered: Entered): SavedMark => ({
  token,
  marks: markFilled(boxesOf(entered)),
})

/**
 * As one cookie carries them, the last first; what there is no room for is left out.
 *
 * @example
 * carryMarks([{ token: 'ab12', marks: { progress: 'x1', reason: 'y2' } }]) // => 'ab12.progress-x1.reason-y2'
 */
export function carryMarks(saved: readonly SavedMark[]): string {
  const all = saved.map(({ token, marks }) =>
    [token, ...Object.entries(marks).map(([name, mark]) => `${name}-${mark}`)].join('.'),
  )
  while (all.join('~').length > MOST_CHARACTERS) all.pop()
  return all.join('~')
}

/** Reads them again. */
export const readMarks = (carried: string): SavedMark[] =>
  carried.split('~').flatMap((one) => {
    const [token = '', ...marks] = one.split('.')
    return token === '' ? [] : [{ token, marks: Object.fromEntries(marks.map((mark) => mark.split('-'))) as Marks }]
  })

/** The names of the boxes that hold something else than was sent and is saved: none where all of it is. */
export const sinceMarked = ({ marks }: SavedMark, boxes: readonly BoxOf[]): string[] => differ(markFilled(boxes), marks)
