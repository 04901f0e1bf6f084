import { fold } from '../../domain/fold.ts'

/** A number, an amount or a share, and what stands where one is none. */
const FIGURE = /^[£$€]?\s*[-–]?\s*\d[\d.,\s]*\s*(k|m|%|hours?|hrs?|days?|fte)?$/i
const NO_FIGURE = /^([£$€–-]|nil|none|n\/a|tbc)$/i

const TOTAL = /^(sub-?)?totals?$|^sum$|^overall$/
/** What is added up in a plan beside its actions: money and time, and of what. */
const ADDED_UP = new Set(
  [
    'cost costs costing budget budgets spend spending spent expenditure funding fund funds amount amounts value price',
    'investment resource resources hours days fte actions grant allocation bid',
    'required needed requested agreed approved planned estimated actual projected forecast allocated available remaining',
    'committed sub grand overall net gross excluding including excl incl ex inc vat gbp k m',
    'of for the all this whole plan year years term to date in per and so far carried brought forward',
    'priority theme area section objective page',
  ].flatMap((words) => words.split(' ')),
)

/** Whether words are what a total is called by: "Grand total of budget", and "Total Respect training" is none. */
function isTotalCalled(words: string): boolean {
  const parts = fold(words)
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .split(' ')
  const others = parts.filter((part) => !TOTAL.test(part))
  return others.length < parts.length && others.every((part) => ADDED_UP.has(part) || /^\d[\d-]*(s|k|m)?$/.test(part))
}

/** A sub-total may be called by any name that follows. */
const FOR = /^(sub-? ?|grand )?totals? for\b.{1,60}$/i
const FIGURE_BEHIND = /[\s:=]*[£$€]?\s*\d[\d.,]*\s*(k|m)?$/i

/**
 * Whether all that stands in a row is what a total is called and figures, in whatever order and columns.
 *
 * @example
 * isTotal(['Total cost', '£5,400']) // => true
 * isTotal(['Total Respect training', '5400']) // => false: it is an action with a cost
 */
export function isTotal(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.trim())
  const [label, ...others] = words.filter((cell) => !FIGURE.test(cell) && !NO_FIGURE.test(cell))
  if (label === undefined || others.length > 0) return false
  const bare = label.replace(FIGURE_BEHIND, '')
  const hasFigure = words.some((cell) => FIGURE.test(cell)) || bare !== label
  return hasFigure && (isTotalCalled(label) || isTotalCalled(bare) || FOR.test(label))
}

/** Whether a formula adds up or counts what stands in other cells. */
export const addsUp = (formula: string | undefined): boolean =>
  formula !== undefined && /^=?\s*(sum|subtotal|aggregate|count|average)[a-z]*\(/i.test(formula)
