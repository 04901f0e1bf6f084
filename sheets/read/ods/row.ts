import type { FoundSheet } from '../found-sheet.ts'
import { LIMITS } from '../limits.ts'
import type { OdsCell } from './make-cell.ts'

/** Colours are looked for so far; what is painted further is the background. */
const [LAST_COLOURED_ROW, LAST_COLOURED_COLUMN] = [LIMITS.rows + 1, 256]

/** A row of an OpenDocument sheet while it is read, which can stand for many rows alike. */
export class OdsRow {
  readonly at: number
  readonly repeated: number
  /** The style of cells in it that have none. */
  readonly style: string
  #next = 1
  #cells: { at: number; repeated: number; cell: OdsCell }[] = []

  constructor(at: number, repeated: number, style: string) {
    this.at = at
    this.repeated = repeated
    this.style = style
  }

  /** The column of the next cell, which stands for some. */
  place(repeated: number): number {
    this.#next += repeated
    return this.#next - repeated
  }

  put(at: number, repeated: number, cell: OdsCell): void {
    if (isWorded(cell) || cell.fill !== undefined) this.#cells.push({ at, repeated, cell })
  }

  /** Gives all of its cells to the sheet, as often as they stand there. */
  end(sheet: FoundSheet): void {
    for (let row = this.at; row < this.at + this.repeated; row += 1) {
      const isFar = row > LAST_COLOURED_ROW
      const seen = isFar ? this.#cells.filter(({ cell }) => isWorded(cell)) : this.#cells
      if (seen.length === 0) break
      for (const { at, repeated, cell } of seen) {
        const last = Math.min(at + repeated - 1, isWorded(cell) ? Infinity : LAST_COLOURED_COLUMN)
        for (let column = at; column <= last; column += 1) sheet.add({ row, column, ...cell })
      }
    }
  }
}

const isWorded = ({ text, formula, note }: OdsCell): boolean =>
  text !== '' || formula !== undefined || note !== undefined
