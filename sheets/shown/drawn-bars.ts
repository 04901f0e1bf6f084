import { lettersOf, saysWords, type Sheet } from '../cells.ts'
import { isRatingColour } from '../meaning/colours.ts'
import { saysMonth } from '../meaning/months.ts'

/** So many months side by side are a scale of time. */
const SCALE = 3

/**
 * The columns of a chart that is drawn by filling the cells under its months; empty where there is none. Months that have
 * words below them, or more than one of the colours of ratings, are ratings of each month and no bars.
 *
 * @returns The letters of its first and its last column.
 */
export function drawnBars({ cells }: Sheet): [first: string, last: string] | [] {
  const perRow = [...Map.groupBy(cells.filter(isOfScale), ({ row }) => row)]
  const scale = perRow.find(([, months]) => months.length >= SCALE)
  if (!scale) return []
  const [head, months] = scale
  const columns = months.map(({ column }) => column)
  const below = cells.filter(({ row, column }) => row > head && columns.includes(column))
  const fills = below.flatMap(({ fill }) => (fill === undefined ? [] : [fill]))
  const rated = new Set(fills.filter(isRatingColour))
  if (fills.length < 2 || rated.size > 1 || below.some(saysWords)) return []
  return [lettersOf(Math.min(...columns)), lettersOf(Math.max(...columns))]
}

const isOfScale = ({ kind, text }: Sheet['cells'][number]): boolean => kind === 'date' || saysMonth(text)
