import type { ShownStatus } from '../delivery-status.ts'
import type { Gap } from '../gaps.ts'
import { listed, several } from './counting.ts'
import { sayGap } from './gaps.ts'
import { sayStatus, sayStatusWithin, type StatusWords } from './statuses.ts'

/** What a list can be narrowed to: a status that an action shows, or what was withdrawn. */
export type ListedStatus = ShownStatus | 'withdrawn'

export const sayListed = (status: ListedStatus, words: StatusWords = {}): string =>
  status === 'withdrawn' ? 'Withdrawn' : sayStatus(status, words)

const SORT: Record<'ref' | 'worst' | 'due' | 'updated', string> = {
  ref: 'Number',
  worst: 'Worst first',
  due: 'Due date',
  updated: 'Last reported',
}
/** In which order a list stands. */
export const saySort = (sort: keyof typeof SORT): string => SORT[sort]

/** What a list was narrowed by; undefined where it was not. */
export interface Narrowed {
  status?: ListedStatus | undefined
  late?: boolean
  unreported?: boolean
  gap?: Gap | undefined
  area?: { number: number; title: string } | undefined
  recommendation?: { number: number; shortTitle: string } | undefined
  owner?: { title: string } | undefined
  q?: string
  /** What the plan calls its statuses. */
  words?: StatusWords
}

/**
 * How many actions a filter found, as a sentence.
 *
 * @param by Null where nothing was asked.
 *
 * @example
 * sayFound({ found: 12, total: 33 }, { status: 'off-track', area })
 * // => '12 of 33 actions: off track, in area 2 (Capacity and capability of workforce)'
 */
export function sayFound({ found, total }: { found: number; total: number }, by: Narrowed | null): string {
  if (by === null) return total === 0 ? 'There are no actions in the plan yet' : `All ${several(total, 'action')}`
  const said = sayNarrowed(by)
  // The total counts what is in the plan; what was withdrawn is no part of it.
  const count =
    by.status === 'withdrawn' ? several(found, 'action') : `${found || 'None'} of ${several(total, 'action')}`
  return said.length === 0 ? count : `${count}: ${listed(said)}`
}

/** What a list was narrowed by, a phrase each: `off track`, `in area 2 (Capacity and capability of workforce)`. */
const sayNarrowed = ({ status, late, unreported, gap, area, recommendation, owner, q, words }: Narrowed): string[] =>
  [
    status && (status === 'withdrawn' ? 'withdrawn' : sayStatusWithin(status, words)),
    late && 'past their due date',
    unreported && 'never reported on',
    gap && `with ${sayGap(gap).toLowerCase()}`,
    area && `in area ${area.number} (${area.title})`,
    recommendation && `answering recommendation ${recommendation.number} (${recommendation.shortTitle})`,
    owner && `owned or supported by ${owner.title}`,
    q && `with “${q}” in them`,
  ].flatMap((one) => one || [])

/**
 * A list of actions in a title, with what it was narrowed by.
 *
 * @example
 * titleOfFound({ status: 'off-track', late: true }) // => 'Actions, off track, past their due date'
 */
export const titleOfFound = (by: Narrowed | null): string =>
  ['Actions', ...(by === null ? [] : sayNarrowed(by))].join(', ')
