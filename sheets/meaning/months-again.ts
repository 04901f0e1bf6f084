import { fold } from '../../domain/fold.ts'
import type { Sheet } from '../cells.ts'
import { monthIn } from './months.ts'

/** Texts as long as a title, by which two sheets are told to be of the same actions. */
const LONG = 15

/**
 * Of sheets that are called after months and hold the same actions, those that an other comes after: a council copies
 * its sheet every month, and the last is how things stand. By their names, each with the name of the last.
 */
export function monthsAgain(sheets: readonly Sheet[]): Map<string, string> {
  const months = sheets.filter(({ name, hidden }) => !hidden && monthIn(name) > 0)
  const last = months.at(-1)
  if (!last) return new Map()
  const held = longTexts(last)
  const isAgain = (sheet: Sheet) => {
    const texts = [...longTexts(sheet)]
    return texts.length > 0 && texts.filter((text) => held.has(text)).length * 2 >= texts.length
  }
  return new Map(months.flatMap((sheet) => (sheet !== last && isAgain(sheet) ? [[sheet.name, last.name]] : [])))
}

const longTexts = ({ cells }: Sheet): Set<string> =>
  new Set(cells.flatMap(({ text }) => (text.trim().length > LONG ? [fold(text)] : [])))
