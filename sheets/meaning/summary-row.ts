import { colourNamed } from './colours.ts'
import { countsActions } from './counts-said.ts'
import { codeOf } from './key-entry.ts'
import { statusSaid } from './status-said.ts'

const HEAD =
  /^(b?rag|b?rag rating|ratings?|status|colour|key|priority|area|theme|no\.?|nos\.?|#|number( of actions)?|actions?|count|total|totals|all|%|percent(age)?|share|proportion)\W*$/i
const TITLE =
  /^((rag|status|progress|action|overall|plan) )?(summary|totals?|overview|dashboard|analysis|breakdown)( of \p{L}+)?\W*$/iu
const OVERALL =
  /^(overall|plan|programme)( (b?rag|rating|status|assessment|position|progress|plan))*( (b?rag|rating|status))?\W*$/i

/** Whether a row heads counts of the actions that stand in the row below: "RAG, No., %", or "Summary" above that. */
export const headsCounts = (cells: readonly string[], below: readonly string[]): boolean =>
  (cells.length > 1 && cells.every(isHead) && countsActions(below)) ||
  (cells.length === 1 && TITLE.test(cells[0]?.trim() ?? '') && (countsActions(below) || areHeads(below)))

const isHead = (words: string): boolean =>
  HEAD.test(words.trim()) || colourNamed(codeOf(words)) !== null || statusSaid(words) !== null
const areHeads = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((words) => HEAD.test(words.trim()))

/**
 * Whether a row rates a plan as a whole.
 *
 * @example
 * ratesAll(['Overall RAG', 'Amber']) // => true
 */
export function ratesAll([first = '', rating = '', ...others]: readonly string[]): boolean {
  const rates = colourNamed(codeOf(rating)) !== null || statusSaid(rating) !== null
  return OVERALL.test(first.trim()) && /overall|rag|rating|status/i.test(first) && rates && others.length === 0
}
