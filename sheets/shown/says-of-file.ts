import type { Book } from '../cells.ts'

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
    ...(ignored.length === 0 ? [] : [`Not read: ${ignored.join(', ')}`]),
  ]
}
