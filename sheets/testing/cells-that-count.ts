import type { Book, Cell, Sheet } from '../cells.ts'
import type { Proposal, ProposedSheet } from '../proposal.ts'
import { proposedCells } from '../proposed-cells.ts'
import { folded } from './compared-words.ts'

/** Something that a person can see on a sheet, and that a proposal must account for. */
export interface Seen {
  sheet: string
  /** `F7`, or `F7#note` for a comment. */
  address: string
  /** Empty of a colour alone, and of a formula without a result. */
  text: string
  /** Words are compared; of a number, a day or an error it is enough that it went somewhere. */
  holds: 'words' | 'figure' | 'colour'
  /** A colour that may be accounted for and need not be: it is a band, or stands beside nothing. */
  mayBeLeft?: true
}

export const rowOf = (address: string): number => Number(/^[A-Z]+(\d+)/.exec(address)?.[1])

/** The rows with words of their own: a row that is put aside as a level, a repeat or a foot is coloured as a band. */
function rowsWithWords(sheet: Sheet, proposed: ProposedSheet): Set<number> {
  const aside = new Set(proposed.said?.map(({ cell }) => cell))
  return new Set(sheet.cells.filter(({ text, address }) => folded(text) && !aside.has(address)).map(({ row }) => row))
}

/** Two cells beside it in the same colour make a stripe, whatever their columns hold. */
const MAKE_A_STRIPE = 2

const isStripe = (sheet: Sheet, cell: Cell, rating: ReadonlySet<string>): boolean =>
  sheet.cells.filter(
    (other) => other.row === cell.row && other.fill === cell.fill && !rating.has(other.address.replace(/\d+$/, '')),
  ).length >= MAKE_A_STRIPE

const covers = ({ row, merged }: Cell): number[] => Array.from({ length: merged?.rows ?? 1 }, (_, next) => row + next)

/**
 * A colour is a thing said only where it rates: in a column that means `rating`, under the header, beside words, and
 * not as a part of a stripe.
 * Everywhere else it is decoration.
 */
function coloursOf(sheet: Sheet, proposed: ProposedSheet): Seen[] {
  if (proposed.is !== 'actions') return []
  const rating = new Set(proposed.columns?.filter(({ means }) => means === 'rating').map(({ column }) => column))
  const header = Math.max(0, proposed.headerRow ?? 0, ...(proposed.headerRows ?? []))
  const beside = rowsWithWords(sheet, proposed)
  return sheet.cells
    .filter((cell) => cell.fill && !folded(cell.text) && cell.formula === undefined)
    .filter(({ address }) => rating.has(address.replace(/\d+$/, '')))
    .map((cell) => ({
      sheet: sheet.name,
      address: cell.address,
      text: '',
      holds: 'colour',
      ...((cell.row <= header || !covers(cell).some((row) => beside.has(row)) || isStripe(sheet, cell, rating)) && {
        mayBeLeft: true,
      }),
    }))
}

function wordsOf(sheet: Sheet): Seen[] {
  return sheet.cells.flatMap((cell): Seen[] => {
    const at = { sheet: sheet.name, address: cell.address }
    const there = folded(cell.text) !== '' || cell.formula !== undefined
    return [
      ...(there ? [{ ...at, text: cell.text, holds: cell.kind === 'text' ? 'words' : 'figure' } as const] : []),
      ...(folded(cell.note ?? '')
        ? [{ ...at, address: `${cell.address}#note`, text: cell.note ?? '', holds: 'words' } as const]
        : []),
    ]
  })
}

/** Every cell of a file that counts, by its sheet and address: `Plan!F7`. */
export function cellsThatCount(book: Book, proposal: Proposal): Map<string, Seen> {
  const all = [
    ...book.sheets.flatMap(wordsOf),
    ...proposedCells(book, proposal).flatMap(({ sheet, proposed }) => coloursOf(sheet, proposed)),
  ]
  return new Map(all.map((seen) => [`${seen.sheet}!${seen.address}`, seen]))
}
