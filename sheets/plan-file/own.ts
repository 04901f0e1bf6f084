import type { Day } from '../../domain/day.ts'
import { saysWords } from '../cells.ts'
import { MOST_MILESTONES } from '../../domain/contract/longest.ts'
import type { ProposedRow } from '../proposal.ts'
import { inPieces, ownColumns, titleOf, type OwnFromCells } from './fitting.ts'
import { startOf } from './starts-on.ts'
import { statusOf } from './status-of.ts'

/** What a sheet calls its columns of owners, of ratings, of due dates, of first days and of actions. */
export interface Called {
  owner: string
  rating: string
  due: string
  startsOn: string
  action: string
}

/**
 * What of a row stands in columns of the plan's own: what has no field, what is
 * in doubt, and what its field has no room for, or cannot hold.
 *
 * @param on The day on which it is brought.
 */
export function ownOf(row: ProposedRow, called: Called, on: Day): OwnFromCells[] {
  const { cells, rating } = row
  const { whole } = titleOf(row.action)
  const [progress, ...more] = inPieces(row.progress ?? '')
  const [, ...measures] = inPieces(row.measure ?? '')
  const told = (label: string, text: string, from: readonly string[] = []) => ({ label, text, cells: from })
  return ownColumns([
    ...(whole === null ? [] : [told(called.action, whole, cells.action)]),
    ...(row.recommendationRef === undefined
      ? []
      : [told('Recommendation', row.recommendationRef, cells.recommendationRef ?? cellsSaying(row))]),
    ...(row.startsOn && startOf(row, on) === null ? [told(called.startsOn, row.startsOn.words, cells.startsOn)] : []),
    ...measures.map((text) => told('Success measure', text, cells.measure)),
    ...(row.evidence === undefined ? [] : [told('Evidence', row.evidence, cells.evidence)]),
    ...more.map((text) => told('Progress', text, cells.progress)),
    ...(rating && rating.means === null
      ? [told(rating.under ?? called.rating, rating.words || (rating.because ?? ''), cells.rating)]
      : []),
    // Without a status nobody has reported: what the sheet tells stays a column of the plan's own.
    ...(statusOf(row) === null && progress !== undefined ? [told('Progress', progress, cells.progress)] : []),
    ...(statusOf(row) === null ? (row.updates ?? []).map((one) => told('Progress', one.text, one.cells)) : []),
    ...(row.steps ?? []).slice(MOST_MILESTONES).map((one) => told('Sub-action', one.text, one.cells)),
    ...row.own.filter((one) => saysWords(one) && !(row.due === null && one.label === called.due)),
  ])
}

/** The cells of a recommendation's reference: its column is kept as the plan's own too. */
const cellsSaying = ({ recommendationRef, own }: ProposedRow) =>
  own.find(({ text }) => text.trim() === recommendationRef)?.cells
