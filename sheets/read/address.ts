import { columnOf } from '../cells.ts'
import type { Range } from './found-sheet.ts'

/** Where an address is. @example placeOf('AB12') // => { row: 12, column: 28 } */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? []
  return letters && row ? { row: Number(row), column: columnOf(letters.toUpperCase()) } : undefined
}

/** What a range covers. @example rangeOf('A1:B2') // => { top: 1, left: 1, bottom: 2, right: 2 } */
export function rangeOf(range: string): Range | undefined {
  const [first = '', last = first] = range.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return (
    from &&
    to && {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    }
  )
}
