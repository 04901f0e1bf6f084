import type { Entered } from '../entered.ts'
import type { BoxOf } from './words-left.ts'

/** A form that was sent and is saved: its token, and a mark of what each of its boxes held. */
export interface SavedMark {
  token: string
  marks: readonly string[]
}

/** What a form held, name by name: a mark of all that stood under it, in its order; none where all was empty. */
export type Marks = Readonly<Record<string, string>>

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

/** All that a form held when it came. */
export const markForm = (token: string, entered: Entered): SavedMark => ({
  token,
  marks: Object.entries(entered).flatMap(([name, said]) => [said].flat().map((value) => markOf([name, value]))),
})

/**
 * As one cookie carries them, the last first; what there is no room for is left out.
 *
 * @example
 * carryMarks([{ token: 'ab12', marks: ['x1', 'y2'] }]) // => 'ab12.x1.y2'
 */
export function carryMarks(saved: readonly SavedMark[]): string {
  const all = saved.map(({ token, marks }) => [token, ...marks].join('.'))
  while (all.join('~').length > MOST_CHARACTERS) all.pop()
  return all.join('~')
}

/** Reads them again. */
export const readMarks = (carried: string): SavedMark[] =>
  carried.split('~').flatMap((one) => {
    const [token = '', ...marks] = one.split('.')
    return token === '' ? [] : [{ token, marks }]
  })

/** Whether all that was typed was sent, and is saved. */
export const isAllSaved = ({ marks }: SavedMark, typed: readonly BoxOf[]): boolean =>
  typed.every((box) => marks.includes(markOf(box)))
