import { saysWords, type Book } from '../cells.ts'

/** What some cells of a sheet say, a line each; null where they say no words. */
export type WordsOfCells = (sheet: string, cells: readonly string[]) => string | null

/** What the cells of a file say, as they stand. */
export function wordsOfCells({ sheets }: Pick<Book, 'sheets'>): WordsOfCells {
  const texts = new Map<string, string>()
  for (const { name, cells } of sheets)
    for (const { address, text, note = '' } of cells) {
      texts.set(`${name}!${address}`, text.trim())
      texts.set(`${name}!${address}#note`, note.trim())
    }
  return (sheet, cells) =>
    cells
      .map((cell) => texts.get(`${sheet}!${cell}`) ?? '')
      .filter((text) => saysWords({ text }))
      .join('\n') || null
}
