import { saysWords, type Cell } from '../cells.ts'
import { colourNamed } from './colours.ts'
import { areWords, codeOf, LEADS, statusOfKey } from './key-entry.ts'
import { entriesIn } from './key.ts'
import { explainsPeople } from './people.ts'

/**
 * Whether all that stands in a row says what ratings mean: one, or several beside each other.
 *
 * @example
 * "B, Complete" is one, and "B, Completed forms reach the hub" is an action.
 */
export function isKeyRow(cells: readonly Cell[]): boolean {
  const lead = cells.find(saysWords)
  const isLed = lead !== undefined && LEADS.test(lead.text.trim())
  const others = isLed ? cells.filter((cell) => cell !== lead) : cells
  return saysOne(others.filter(saysWords), isLed) || saysSeveral(others, isLed)
}

/** A code and its meaning, with the colour's own name before it. */
function saysOne([first, second, third, ...more]: readonly Cell[], isLed: boolean): boolean {
  if (!first || more.length > 0) return false
  if (!second) return isLed && entriesIn([first]).length > 0
  const colour = colourNamed(codeOf(first.text))
  // A letter and the colour that it stands for.
  const [means, over] =
    third && colour !== null && colourNamed(codeOf(second.text)) === colour ? [third] : [second, third]
  if (over || colour === null || !areWords(means.text)) return false
  return isLed || statusOfKey(means.text) !== null
}

/** For so many entries of a row one cell may stand beside them that is none. */
const ENTRIES_TO_ANOTHER = 3

/**
 * Entries of a key across a row, with nothing beside them that an action would have: "R = off track" and "A = at risk" in
 * a cell each, codes and their meanings in turn, or words of status on their colours.
 */
function saysSeveral(cells: readonly Cell[], isLed: boolean): boolean {
  const entries = entriesIn(cells)
  const codes = new Set(entries.map(({ code }) => code)).size
  const spoken = new Set(entries.flatMap((entry) => entry.cells))
  const others = cells.filter((cell) => saysWords(cell) && !spoken.has(cell.address)).length
  const plain = entries.filter(({ suggests }) => suggests !== null).length
  const isPlain = isLed || plain * 2 >= entries.length || codes >= ENTRIES_TO_ANOTHER
  return codes >= 2 && isPlain && others * ENTRIES_TO_ANOTHER <= codes
}

/** Whether what stands alone in a row heads a key, or is one of short forms. */
export const namesKey = ([only, ...others]: readonly Cell[]): boolean =>
  only !== undefined &&
  others.length === 0 &&
  (/^(key|legend)( (to|of|for) (the )?\p{L}+( \p{L}+)?)?\W*$/iu.test(only.text.trim()) || explainsPeople(only.text))
