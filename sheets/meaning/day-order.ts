import type { Cell } from '../cells.ts'

/** What the cells of a column tell of whether day or month stands first in it. */
export interface DayOrder {
  first: 'day' | 'month'
  /** Why, in words; null where nothing tells, and it is asked. */
  because: string | null
  /** The cells that could be read in either way. */
  either: Cell[]
  /** The stored days, where they look as if a spreadsheet took days for months. */
  swapped: Cell[]
}

const NUMBERS = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})\b/
/** So many stored days, none of them later than the twelfth, are no chance. */
const ENOUGH = 3

/**
 * Whether day or month stands first, decided for a whole column: by the days that can be read in one way alone.
 *
 * Where each stored day is the twelfth at the latest, and the later ones are texts, a spreadsheet of another country has
 * read the sheet: it took 03/04 for 4 March, and left 25/04 as it was.
 */
export function dayOrder(cells: readonly Cell[]): DayOrder {
  const texts = cells.flatMap((cell) => {
    const [, first, second] = (cell.kind === 'text' && NUMBERS.exec(cell.text)) || []
    return first === undefined ? [] : [{ cell, first: Number(first), second: Number(second) }]
  })
  const dayFirst = texts.find(({ first, second }) => first > 12 && second <= 12)
  const monthFirst = texts.find(({ first, second }) => second > 12 && first <= 12)
  const either = texts.filter(({ first, second }) => first <= 12 && second <= 12 && first !== second)
  const stored = cells.filter(({ kind, on }) => kind === 'date' && on !== undefined)
  // Firsts of months are what people type: some are others where they were swapped, and texts are days and nothing else.
  const bare = texts.filter(({ cell, first }) => first > 12 && /^\s*[\d./-]+\s*$/.test(cell.text))
  const looksSwapped =
    stored.length >= ENOUGH &&
    stored.every(({ on }) => Number(on?.slice(8)) <= 12) &&
    stored.some(({ on }) => on?.slice(8) !== '01') &&
    bare.length * 3 >= stored.length
  return {
    first: monthFirst && !dayFirst ? 'month' : 'day',
    because:
      dayFirst && monthFirst
        ? null
        : dayFirst
          ? `${dayFirst.cell.address} says ${dayFirst.cell.text.trim()}`
          : monthFirst
            ? `${monthFirst.cell.address} says ${monthFirst.cell.text.trim()}`
            : null,
    either: either.map(({ cell }) => cell),
    swapped: looksSwapped ? stored : [],
  }
}
