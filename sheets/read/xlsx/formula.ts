import { columnOf, lettersOf } from '../../cells.ts'

/** A place in a sheet. */
interface Place {
  row: number
  column: number
}

/** Text and names of sheets in quotes, or an address that no letter or bracket makes into something else. */
const PART = /("[^"]*"|'[^']*')|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g

/**
 * A formula that several cells share, as one of them has it.
 *
 * @example
 * shifted('$A1+SUM(B2:B9)', { row: 1, column: 3 }, { row: 2, column: 4 }) // => '$A2+SUM(C3:C10)'
 */
export const shifted = (formula: string, from: Place, to: Place): string =>
  formula.replaceAll(
    PART,
    (whole, quoted: string | undefined, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      if (quoted !== undefined) return whole
      const column = columnOf(letters) + (fixedColumn ? 0 : to.column - from.column)
      const line = Number(row) + (fixedRow ? 0 : to.row - from.row)
      return column < 1 || line < 1 ? '#REF!' : `${fixedColumn}${lettersOf(column)}${fixedRow}${line}`
    },
  )
