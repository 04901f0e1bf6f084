import { fold } from '../../domain/fold.ts'
import type { SaidAs } from '../proposal.ts'

/** What is said about a sheet and is of no action, with why it is taken for that. */
export interface SetAside {
  as: SaidAs
  why: string
}

const WAYS: readonly [SaidAs, string, RegExp][] = [
  [
    'count',
    'It counts the actions',
    /^((grand |sub-? ?)?totals?|count|number of|no\.? of|sum|overall (count|total))\b/,
  ],
  ['count', 'It counts the actions', /^\d+ (actions?|red|amber|green|blue|on track|at risk|off track|complete[d]?)\b/],
  [
    'page',
    'It is the foot or the head of a page',
    /^(page \d+|printed (on|by)|version\b|v\d|updated\b|last updated\b|date:|as at\b|author\b|owner:|official\b|confidential\b|restricted\b|draft\b|\d+ of \d+$)/,
  ],
  [
    'hint',
    'It says how the sheet is filled in',
    /^(e\.?g\.?[ :]|for example|example:|please |insert |enter |type |choose |select |\(?dd\/mm|\[.*\]$|complete this )/,
  ],
  ['note', 'It is a note on the sheet', /^(notes?\b|nb\b|n\.b\.|\*|source:|see )/],
]

/**
 * What the words of a row are that belongs to no action; null where they tell nothing of that.
 *
 * @example
 * setAside('Total actions') // => { as: 'count', why: 'It counts the actions' }
 */
export function setAside(words: string): SetAside | null {
  const said = fold(words)
  const found = WAYS.find(([, , way]) => way.test(said))
  return found ? { as: found[0], why: found[1] } : null
}
