/**
 * A cell as a spreadsheet or a table puts it on the clipboard, and what ends it. One that holds line ends or tabs stands
 * in quotes, with the quotes in it doubled; a quote that is not closed at the end of its cell is a word's own.
 */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g

/** What ends a line, in whatever it was written. */
export const LINE_END = /[\r\n\v\f]+/

/** Words in one piece, as they stand in a line. */
export const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** The rows of what was pasted: of a table, or each line as a row of one cell. */
export const pasteRows = (text: string): string[][] =>
  text.trim().includes('\t') ? pasteTable(text) : text.split(LINE_END).map((line) => [line.trim()])

/**
 * The rows of a table that was pasted, cell by cell, as they were. A row in which
 * nothing stands is none.
 *
 * @example
 * pasteTable('Ref\tAction\n1.1\t"Two ""pods""\nare full"') // => [['Ref', 'Action'], ['1.1', 'Two "pods"\nare full']]
 */
export const pasteTable = (text: string): string[][] => everyRow(text).filter((row) => row.some((cell) => cell !== ''))

/** The same with its empty rows, as a sheet has them: what stands below one may be another table. */
export function everyRow(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows
}
