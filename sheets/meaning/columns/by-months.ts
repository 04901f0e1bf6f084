import { saysMonth } from '../months.ts'
import type { Column, Contents } from './column.ts'

/** So many columns that are headed by months are no chance. */
const ENOUGH = 3

/** Columns headed by months or quarters, of which some are rated, are all of them ratings: also those that are empty yet. */
export function byMonths(columns: readonly Column[], { isSaid }: Contents): Column[] {
  const months = columns.filter(({ header }) => saysMonth(header))
  const areRated = months.length >= ENOUGH && months.some(({ means }) => means === 'rating')
  return columns.map((column) =>
    areRated && months.includes(column) && !isSaid(column)
      ? { ...column, means: 'rating', because: 'the months beside it are rated' }
      : column,
  )
}
