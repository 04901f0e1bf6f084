import type { FromCells } from '../../domain/brought.ts'
import { fold } from '../../domain/fold.ts'
import { isAnswered } from '../given-by-answer.ts'

/**
 * Whether a sheet says again what it said when somebody answered what is meant: their answer stands in the plan, and the
 * sheet says nothing new, unless it is answered anew.
 */
export function saysAgain(before: FromCells | undefined, now: FromCells): boolean {
  if (!before || !isAnswered(before.given) || isAnswered(now.given)) return false
  return before.words !== null && now.words !== null && fold(before.words) === fold(now.words)
}
