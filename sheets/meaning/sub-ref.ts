import { numberedRef, whyNotRef } from '../../domain/refs.ts'

/** How a part of an action begins its words: "a) Tracker", "(ii) Panel", "b. Audit". */
const MARKED = /^\s*(?:\(?([a-z]|[ivx]{2,5}|\d{1,2})\)|([a-z])\.)\s+\S/
const MARKED_BY_CAPITAL = /^\s*\(?([A-Z])\)\s+\S/

/**
 * What the words of a part of an action begin with, as it would stand behind the ref of the whole; null where they begin
 * with no mark.
 *
 * @example
 * markOf('a) Tracker') // => 'a'
 * markOf('2) Tracker') // => '.2'
 */
export function markOf(words: string): string | null {
  const [, bracketed, pointed] = MARKED.exec(words) ?? MARKED_BY_CAPITAL.exec(words) ?? []
  const mark = bracketed ?? pointed
  if (mark === undefined) return null
  return /\d/.test(mark) ? `.${Number(mark)}` : mark
}

/** Whether a ref is no more than the mark of a part: "a)", "(ii)". */
export const isMarkAlone = (ref: string): boolean => /^\(?([a-z]|[ivx]{2,5}|\d{1,2})\)$/i.test(ref.trim())

/**
 * The ref of a part of an action that is marked: "a)" under 2 is 2a. Where another action has that, a number behind tells
 * them apart; null where no action can be called so.
 */
export function subRef(whole: string, mark: string, isTaken: (ref: string) => boolean): string | null {
  const bare = whole.replace(/[\s.):]+$/, '')
  const ref = /\p{L}$/u.test(bare) && /^\p{L}/u.test(mark) ? `${bare}(${mark})` : `${bare}${mark}`
  if (whyNotRef(ref) !== null) return null
  if (!isTaken(ref)) return ref
  let more = 2
  while (isTaken(numberedRef(ref, more))) more += 1
  return numberedRef(ref, more)
}
