/**
 * A cell as a spreadsheet or a table puts it on the clipboard, and what ends it. One that holds line ends or tabs stands
 * in quotes, with the quotes in it doubled; a quote that is not closed at the end of its cell is a word's own.
 */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g

/**
 * The rows of a table that was pasted, cell by cell, as they were. A row in which
 * nothing stands is none.
 *
 * @example
 * pasteTable('Ref\tAction\n1.1\t"Two ""pods""\nare full"') // => [['Ref', 'Action'], ['1.1', 'Two "pods"\nare full']]
 */
export function pasteTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '\t') continue
    if (row.some((cell) => cell !== '')) rows.push(row)
    row = []
    if (end === '') break
  }
  return rows
}
