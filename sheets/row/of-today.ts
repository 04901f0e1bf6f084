import { saysWords } from '../cells.ts'
import { monthIn } from '../meaning/months.ts'
import { isNotNow } from '../meaning/not-now.ts'
import { isTicked } from '../meaning/columns/columns-of-ticks.ts'
import { isColoured, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'

/** The cells of a row that are its ratings, or what is told of its progress. */
interface OfRow {
  /** That of today; none where the column of today is empty. */
  now: Filled | undefined
  /** Those before it, or of what is hoped. */
  others: Filled[]
}

/** Which of the ratings of a row, or of what is told of its progress, is of today. */
export function ofToday(context: RowContext, row: number, means: 'rating' | 'progress'): OfRow {
  const filled = filledIn(context, row, means)
  const isOfToday = ({ column }: Pick<Filled, 'column'>) => column.means === means && !isNotNow(column.header)
  const hasToday = context.reading.columns.some((column) => isOfToday({ column }))
  const now = latest(ratedIn(hasToday ? filled.filter(isOfToday) : filled))
  return { now, others: filled.filter((one) => one !== now) }
}

/** Of a RAG and a status side by side the RAG is the rating: that an action is open says nothing of how it goes. */
function ratedIn(filled: Filled[]): Filled[] {
  const rated = filled.filter(({ column }) => RATES.test(column.header))
  const isStatus = (one: Filled) => !rated.includes(one) && saysStage(one.column.header)
  return rated.length > 0 && filled.every((one) => rated.includes(one) || isStatus(one)) ? rated : filled
}
const RATES = /\bb?rag|\bratings?\b|colour|traffic/i

/** Whether a column is headed as one of whether an action is open or over. @example saysStage('Action status') // => true */
export const saysStage = (heading: string): boolean => /\b(status|state|stage)\b/i.test(heading) && !RATES.test(heading)

/** So many cells of a row beside its ratings in one colour are a band over the row. */
const MAKE_A_BAND = 2

/** A colour that the row has elsewhere too, but in other ratings, is a band over it, and no rating. */
function filledIn({ reading }: RowContext, row: number, means: 'rating' | 'progress'): Filled[] {
  const { grid, columns } = reading
  const rates = (at: number) => columns.some((column) => column.at === at && column.means === 'rating')
  return columns.flatMap((column): Filled[] => {
    const cell = column.means === means ? grid.at(row, column.at) : undefined
    if (!cell) return []
    if (column.ticked !== undefined && !isTicked(cell.text)) return []
    if (saysWords(cell)) return [{ column, cell }]
    const alike = grid.inRow(row).filter(({ column: at, fill }) => !rates(at) && fill === cell.fill)
    return means === 'rating' && isColoured(cell) && alike.length < MAKE_A_BAND ? [{ column, cell }] : []
  })
}

/** The latest of several columns: by months with their years in all heads, else where months run backwards, else the last. */
function latest(filled: readonly Filled[]): Filled | undefined {
  const months = filled.map(({ column }) => monthIn(column.header))
  const years = filled.map(({ column }) => Number(/\b(?:20)?(\d{2})\b(?!.*\d)/.exec(column.header)?.[1] ?? NaN))
  const places = months.map((month, i) => (month > 0 ? (years[i] ?? NaN) * 12 + month : NaN))
  if (filled.length > 1 && places.every((place) => !Number.isNaN(place)))
    return filled[places.indexOf(Math.max(...places))]
  const runsBack =
    months.length > 1 &&
    months.every((month, i) => i === 0 || (month > 0 && month === (((months[i - 1] ?? 0) + 10) % 12) + 1))
  return runsBack ? filled[0] : filled.at(-1)
}
