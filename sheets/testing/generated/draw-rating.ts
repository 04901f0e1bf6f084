import { put, type DrawnCell } from './drawn.ts'
import { meaningOf, ratingCell, type Ratings, type Sign } from './ratings.ts'
import type { RowPen } from './row-pen.ts'
import { mustAsk } from './truth.ts'

const REMARKS = ['report due in May', 'was red in April', 'waiting for figures']

/** The marks of three months, and what stands last: in some rows nobody has filled in the last one yet. */
function months({ style, index }: RowPen, last: Sign | null): { cells: DrawnCell[]; latest: Sign | null } {
  const earlier = [style.dice.among(style.ratings.signs), style.dice.among(style.ratings.signs)]
  const filled = index % 4 === 2 ? null : last
  return {
    cells: [...earlier, filled].map((sign) => (sign ? ratingCell(sign, style.ratings) : {})),
    latest: filled ?? earlier[1] ?? null,
  }
}

function signOf({ style }: RowPen, ratings: Ratings, finished: boolean): Sign | null {
  const { dice } = style
  if (finished) return ratings.signs.find(({ means }) => means === 'complete') ?? null
  return !ratings.colourAlone && dice.chance(0.1) ? null : dice.among(ratings.signs)
}

/** A mark with words beside it: readers may take it as the mark, or leave it in doubt. */
function withRemark(pen: RowPen, sign: Sign): void {
  const { dice, ratings } = pen.style
  const cell = ratingCell(sign, ratings)
  pen.write('rating', { ...cell, value: `${sign.mark} – ${dice.among(REMARKS)}` })
  delete pen.found.rating
}

/** Draws how an action stands; in a list of what is finished all are. */
export function drawRating(pen: RowPen, finished: boolean): void {
  const { style, found, index } = pen
  const { shapes, truth, ratings, counts } = style
  if (!pen.has('rating')) return
  const sign = signOf(pen, ratings, finished)
  const monthly = pen.has('earlier') ? months(pen, sign) : null
  const latest = monthly ? monthly.latest : sign
  if (latest) counts.set(latest, (counts.get(latest) ?? 0) + 1)
  monthly?.cells.forEach((cell, month) => put(pen.sheet, pen.row, pen.columnOf('earlier') + month, cell))
  if (!monthly && sign) pen.write('rating', ratingCell(sign, ratings))
  const means = meaningOf(latest, ratings)
  if (means !== undefined) found.rating = means
  if (latest && means === null) mustAsk(truth, 'ratings')
  if (shapes.has('remarks beside ratings') && sign && !monthly && index % 4 === 1) withRemark(pen, sign)
}
