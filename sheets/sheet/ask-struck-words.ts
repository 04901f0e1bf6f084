import type { Answered } from '../answers.ts'
import { ask, type Asked } from '../asked.ts'
import type { Book } from '../cells.ts'
import type { SheetReading } from '../reading.ts'

const ID = 'struck-words'

/** Asks once whether words are left out that are struck through within cells whose other words are not. */
export function askStruckWords({ sheet, rows }: SheetReading, asked: Asked): void {
  const cells = sheet.cells.filter(({ unstruck, row }) => {
    const is = rows.get(row)?.is
    return unstruck !== undefined && (is === 'action' || is === 'more')
  })
  if (cells.length === 0) return
  ask(asked, {
    id: ID,
    about: 'struck',
    asks: 'Some words within a cell are struck through: are they to be left out?',
    cells: cells.map(({ address }) => `${sheet.name}!${address}`),
    choices: ['leave', 'keep'],
    proposed: 'leave',
    because: 'What was changed by hand is mostly struck through, with the new words behind it',
  })
}

/** A file without the words that are struck through within cells, where somebody said so. */
export function withoutStruck(book: Book, answered: Answered): Book {
  if (answered.choice(ID) !== 'leave') return book
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.unstruck === undefined ? cell : { ...cell, text: cell.unstruck, whole: cell.text },
      ),
    })),
  }
}
