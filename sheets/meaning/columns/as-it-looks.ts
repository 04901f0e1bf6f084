import { saysOngoing } from '../../../domain/due.ts'
import { readDue } from '../../../domain/read-due.ts'
import { wordsIn, type Cell } from '../../cells.ts'
import type { Meaning } from '../../../domain/sheet-meanings.ts'
import { colourOfFill, isRatingColour } from '../colours.ts'
import type { Key } from '../key.ts'
import { isNotNow } from '../not-now.ts'
import { saysYesOrNo } from '../yes-no.ts'
import { areRatings, areSomeRatings } from './are-ratings.ts'
import { BY_HEADING, most, type Column, type Contents } from './column.ts'

/** What a column looks like. */
interface Look {
  column: Column
  cells: readonly Cell[]
  /** The rows in which an action is written. */
  rows: readonly number[]
  words: readonly string[]
  areRatings: boolean
  /** Whether enough of them are ratings that none of those may be passed over. */
  areSomeRatings: boolean
  /** Whether another column is headed for something. */
  isElsewhere: (means: Meaning) => boolean
}

/** What a column is by its look, with why; null where it looks as its head says. */
type ByLook = (look: Look) => [Meaning, string] | null

/**
 * What a column is by what stands in it, where its head says something else or nothing: days under "Target" or "End",
 * colours alone under "Overall", sentences under "Current position", a theme that is merged over several actions.
 */
export function asItLooks(
  column: Column,
  all: readonly Column[],
  { cellsOf, rowsOf }: Pick<Contents, 'cellsOf' | 'rowsOf'>,
  key: Key,
): Column {
  const cells = cellsOf(column.at)
  const words = wordsIn(cells)
  const isElsewhere = (means: Meaning) => all.some((one) => one !== column && one.means === means)
  const look: Look = {
    column,
    cells,
    rows: rowsOf(all),
    words,
    areRatings: areRatings(words, key),
    areSomeRatings: areSomeRatings(words, key),
    isElsewhere,
  }
  for (const by of LOOKS) {
    const [means, because] = by(look) ?? []
    if (means !== undefined && because !== undefined) return { ...column, means, because }
  }
  return column
}

const noYesNorNo: ByLook = ({ column, words }) =>
  column.means === 'state' && words.filter(saysYesOrNo).length * 2 < words.length
    ? ['other', 'neither yes nor no stands in it']
    : null

const toldState: ByLook = ({ column: { means, header }, words, areRatings }) => {
  const isOfState = /\b(position|state|status|standing)\b/i.test(header) && !/\brag|rating/i.test(header)
  const isTold = words.length > 2 && !areRatings && most(words, isSentence)
  return means === 'rating' && isOfState && isTold ? ['progress', 'sentences stand in it'] : null
}

/** An answer of a word or two, "Accepted", is no action. */
const shortResponse: ByLook = ({ column: { means, header }, words }) =>
  means === 'action' && /\bresponse\b/i.test(header) && words.length > 0 && !most(words, isSentence)
    ? ['other', 'a word or two stand in it']
    : null

/** No plan has more ratings than these. */
const MOST_RATINGS = 30

const tooManyRatings: ByLook = ({ column, words, areSomeRatings }) =>
  column.means === 'rating' && new Set(words).size > MOST_RATINGS && !areSomeRatings
    ? ['progress', 'too many different words stand in it for ratings']
    : null

const coloursAlone: ByLook = ({ column: { means, header }, cells, words, isElsewhere }) => {
  const fills = cells.flatMap(({ fill }) => fill ?? [])
  const hues = new Set(fills.map(colourOfFill))
  // Under a head that says something else the colour is the row's.
  const isFree = words.length === 0 && header !== '' && means === 'other'
  const isRated = cells.length > 2 && hues.size >= 2 && !isElsewhere('rating')
  // What was rated before is kept, and is no rating of today.
  const wasRated = isNotNow(header) && fills.length > 0 && fills.every(isRatingColour)
  return isFree && (isRated || wasRated) ? ['rating', 'colours alone stand in it'] : null
}

const days: ByLook = ({ column: { means, because }, cells, words, isElsewhere }) => {
  // A head that is known to be of no action keeps its days to itself.
  const isFree = means === 'measure' || (means === 'other' && because !== BY_HEADING)
  return isFree && !isElsewhere('due') && words.length > 0 && most(cells, saysTime) ? ['due', 'days stand in it'] : null
}

const PRESSING = /^(very )?(high|medium|low|urgent|important|critical|normal|[hml])$/i

const howPressing: ByLook = ({ column, words }) =>
  column.means === 'area' && most(words, (word) => PRESSING.test(word))
    ? ['other', 'it says how pressing an action is']
    : null

const numbersAlone: ByLook = ({ column: { means }, words }) =>
  (means === 'recommendation' || means === 'area') && most(words, (word) => /^\d{1,3}(\.\d+)*$/.test(word))
    ? [means === 'recommendation' ? 'recommendationRef' : 'other', 'numbers alone stand in it']
    : null

/** Heads of what several actions are for together. */
const OF_SEVERAL = /\b(objectives?|outcomes?|aims?|goals?|achieve)\b/i

/** Whether what stands in a column is written once for the rows below it: at the top, and in three rows of four at most. */
const isWrittenOnce = (cells: readonly Cell[], rows: readonly number[]): boolean =>
  cells[0]?.row === rows[0] && cells.length * 4 <= rows.length * 3

const overSeveral: ByLook = ({ column, cells, rows, isElsewhere }) => {
  const isMerged = cells.filter(({ merged }) => (merged?.rows ?? 1) > 1).length * 2 > cells.length
  const isOver = isMerged || (OF_SEVERAL.test(column.header) && isWrittenOnce(cells, rows))
  return column.means === 'measure' && cells.length > 0 && isOver
    ? [isElsewhere('area') ? 'other' : 'area', 'each of it stands beside several actions']
    : null
}

/** The first that fits is what a column is. */
const LOOKS: readonly ByLook[] = [
  ...[noYesNorNo, toldState, shortResponse, tooManyRatings],
  ...[coloursAlone, days, howPressing, numbersAlone, overSeveral],
]

const isSentence = (words: string): boolean => words.split(/\s+/).length > 2

const saysTime = ({ kind, text }: Cell): boolean => {
  const due = kind === 'date' ? null : readDue(text)
  return kind === 'date' || (due !== null && (due.kind !== 'ongoing' || saysOngoing(text)))
}
