import { lettersOf, saysWords, type Book } from '../cells.ts'
import { drawnBars } from './drawn-bars.ts'

const SEPARATORS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

/** How a file was read, and what it holds beside its cells and is not read, a sentence each. */
export function saysOfFile({ file, ignored, sheets }: Book): string[] {
  const { encoding, separator, dateSystem, named, kind } = file
  const apart = separator === undefined ? undefined : (SEPARATORS[separator] ?? `“${separator}”`)
  const ruled = sheets.filter(({ colouredByRule }) => colouredByRule.length > 0).map(({ name }) => `“${name}”`)
  return [
    ...(named === undefined ? [] : [`Its name ends in ${named}, and it was read as ${kind}, which it is`]),
    ...(encoding === undefined ? [] : [`Its letters were read as ${encoding}`]),
    ...(apart === undefined ? [] : [`Its cells were taken apart at ${apart}`]),
    ...(dateSystem === 1904 ? ['Its days are counted from 1904, as on older Macs, and were read so'] : []),
    // What looks rated to a person is empty to a reader.
    ...(ruled.length === 0
      ? []
      : [
          `Colours that rules draw on ${ruled.join(', ')} are not read: where they alone rate an action, put the rating into its cell in words`,
        ]),
    ...sheets.flatMap(saysBars),
    ...sheets.flatMap(saysHidden),
    ...(ignored.length === 0 ? [] : [`Not read: ${ignored.join(', ')}`]),
  ]
}

/** A person sees in a chart when an action begins and ends; its cells hold no words. */
function saysBars(sheet: Book['sheets'][number]): string[] {
  const [first, last] = sheet.hidden ? [] : drawnBars(sheet)
  if (first === undefined) return []
  return [
    `Bars drawn in colour in columns ${first} to ${last} of “${sheet.name}” are not read: where they alone say when an action is due, put the date into its row in words`,
  ]
}

/** Columns that are hidden are read like the others: whoever hid them may not have meant that. */
function saysHidden({ name, hidden, cells }: Book['sheets'][number]): string[] {
  if (hidden || !cells.some((cell) => cell.hidden)) return []
  const seen = new Set(cells.flatMap((cell) => (cell.hidden ? [] : [cell.row])))
  const columns = Map.groupBy(
    cells.filter((cell) => seen.has(cell.row) && saysWords(cell)),
    ({ column }) => column,
  )
  const all = [...columns].flatMap(([at, own]) => (own.every((cell) => cell.hidden) ? [at] : []))
  const letters = all.sort((a, b) => a - b).map(lettersOf)
  if (letters.length === 0) return []
  const are =
    letters.length === 1 ? `Column ${letters.join()} of “${name}” is` : `Columns ${letters.join(', ')} of “${name}” are`
  return [`${are} hidden, and read like the others: take out of the file what is not to be brought`]
}
