import { colourNamed, colourOfFill, isRatingColour } from '../meaning/colours.ts'
import type { Cell } from '../cells.ts'
import { isOtherThanItsColour, readRating, type RatingSaid } from '../meaning/rating-said.ts'
import { isPlaceholder } from '../meaning/placeholder.ts'
import { ENDS_IN_ERROR } from '../meaning/unworked.ts'
import type { ProposedRow } from '../proposal.ts'
import { askRating, ratingId } from './ask-rating.ts'
import { doubtAlike, doubtCell } from './doubt-cell.ts'
import { keepAsOwn, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'
import { isWithdrawn } from './take-state.ts'

/** Longer words than these that say no status tell of an action, and do not rate it. */
const LONGEST_RATING = 60

/** What an action is rated. */
export function takeRating(made: ProposedRow, filled: Filled, context: RowContext): void {
  const { cell, column } = filled
  const { reading, answered } = context
  if (cell.kind === 'error') return doubtCell(context, cell, ENDS_IN_ERROR)
  if (isPlaceholder(cell.text)) return keepAsOwn(made, filled)
  if (isColouredSign(cell.text)) return doubtAlike(made, filled, { why: COLOURED }, context)
  const said = readRating(asSaid(filled), reading.key, answered.ratings)
  if (!said) return
  if (said.means === null && cell.text.trim().length > LONGEST_RATING) return keepAsOwn(made, filled)
  if (said.means === null && areManyAsked(context, said)) {
    doubtAlike(made, filled, { why: 'It says no status' }, context)
    return
  }
  const means = said.means === 'withdrawn' ? null : said.means
  made.rating = column.ticked
    ? { words: cell.text.trim(), means, because: `“${column.header}” is ticked: ${said.because}`, under: column.header }
    : { words: said.words, means, because: said.because }
  made.cells.rating = [cell.address]
  if (isOtherThanItsColour(cell)) {
    const colour = colourOfFill(cell.fill ?? '')
    doubtCell(context, cell, `Its letter says one thing and its colour another: it is ${colour}`)
  }
  if (isAgainstState(made, said)) {
    doubtCell(context, cell, `It is rated ${said.words}, though ${made.state?.because ?? ''}`)
    if (made.state?.is === 'closed-before') delete made.state
    return
  }
  if (said.means === 'complete') made.state = { is: 'closed-before', because: said.because }
  if (said.means === 'withdrawn') made.state = { is: 'withdrawn', because: said.because }
  if (said.means === null && !isWithdrawn(made)) askRating(context, cell, said)
}

/** A cell as it rates: a tick says what its column is headed by. */
const asSaid = ({ cell, column: { ticked } }: Filled): Cell => {
  const { fill: _, ...unfilled } = cell
  return ticked === undefined ? cell : { ...unfilled, text: ticked, kind: 'text' }
}

/** A sign that is the same for all, as a traffic light is whose letter has the colour; that is not read. */
const isColouredSign = (words: string): boolean => /^[●•⬤○◉■◼▲▼◆⚫]+$/u.test(words.trim())
const COLOURED = 'A sign that its colour alone tells from others, and colours of letters are not read'

/** Nobody answers more questions than these about words in a column of ratings: from then on each is in doubt. */
const MOST_ASKED = 12

const areManyAsked = ({ asked }: RowContext, { code }: RatingSaid): boolean =>
  colourNamed(code) === null &&
  !asked.questions.has(ratingId(code)) &&
  [...asked.questions.keys()].filter((id) => id.startsWith(ratingId(''))).length >= MOST_ASKED

/** Two columns that say different things of whether an action is done are for a person. */
const isAgainstState = ({ state }: ProposedRow, { means }: RatingSaid): boolean =>
  state !== undefined && means !== null && (state.is === 'closed-before') !== (means === 'complete')

/** Where no column is of ratings, the colour behind a row's ref or action is one, if rows differ by the colours of ratings. */
export function takeRowColour(made: ProposedRow, row: number, context: RowContext): void {
  const { grid, rowsColoured: column } = context.reading
  const cell = column && grid.at(row, column.at)
  if (!cell || cell.row !== row || cell.fill === undefined || !isRatingColour(cell.fill)) return
  takeRating(made, { column, cell: { ...cell, text: '', kind: 'empty' } }, context)
  // The colour is in no words of that cell.
  if (made.rating)
    made.rating = {
      ...made.rating,
      words: '',
      because: `${made.rating.because}; ${made.rating.words} behind ${cell.address}`,
    }
}
