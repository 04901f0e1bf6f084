import { fold } from '../../domain/fold.ts'
import type { SaidAs } from '../../domain/sheet-meanings.ts'

/** What is said about a sheet and is of no action, with why it is taken for that. */
export interface SetAside {
  as: SaidAs
  why: string
}

const DAY = String.raw`(\d{1,2}[./-]\d|\d{1,2}(st|nd|rd|th)? [a-z]{3,9} \d{2,4}|[a-z]{3,9} \d{4}|\d{4}$)`
const WAYS: readonly [SaidAs, string, RegExp][] = [
  [
    'count',
    'It counts the actions',
    /^(((grand |sub-? ?)?totals?( (number of )?(actions?|red|amber|green|blue|score|number))?[ :=]*\d*$)|(count|number|no\.?|sum|percentage|proportion|average) of (actions|red|amber|green|blue|all)|% (on|at|off|complete)|overall (count|total))/,
  ],
  [
    'count',
    'It counts the actions',
    /^\d+ (actions?|red|amber|green|blue|on track|at risk|off track|complete[d]?)( actions?)?[ :=]*\d*$/,
  ],
  [
    'page',
    'It is the foot or the head of a page',
    new RegExp(
      `^(page \\d+|printed (on|by)\\b|(version|v|draft) ?\\d|(last )?updated( on|:)? ?${DAY}|(date|as at|printed):? ?${DAY}|(author|owner)s?:|official(-sensitive)?\\b.{0,30}$|confidential\\b.{0,30}$|restricted$|draft$|\\d+ of \\d+$)`,
    ),
  ],
  [
    'hint',
    'It says how the sheet is filled in',
    /^(e\.?g\.?[ :]|for example\b|example[: ]|please |(insert|enter|type|choose|select|click)( here| an? (item|option|date|value|number|text)| from|\W*$)|\(?dd\/mm|\[.*\]$|complete this )/,
  ],
  [
    'note',
    'It is a note on the sheet',
    /^(notes?( \d+)?( on [a-z ]+)?:|nb\b|n\.b\.|\*|source:|see (also|note|page|tab|sheet|appendix)\b)/,
  ],
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
