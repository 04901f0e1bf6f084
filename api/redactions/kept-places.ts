import type { Instant } from '../../domain/day.ts'
import type { RedactionPlace } from '../../domain/contract/redactions.ts'
import type { Place } from './find-places.ts'

/** Where the words of a request stand. */
export interface Kept {
  /** In the record and its trail. */
  places: Place[]
  /** In which issued papers, by their keys. */
  papers: string[]
}

/** Where the words of a request stand, as it keeps that until it is decided. */
export const keepPlaces = (kept: Kept): string => JSON.stringify(kept)

export function readPlaces(text: string): Kept {
  const kept = JSON.parse(text) as Kept | Place[]
  // Requests that were made before papers were looked into.
  return Array.isArray(kept) ? { places: kept, papers: [] } : kept
}

/** What is kept of it once it is decided: where, and nothing of what any of the places says. */
export const forgetTexts = ({ places, papers }: Kept): string =>
  JSON.stringify({ places: places.map((place) => ({ ...place, stands: '', left: '', without: '' })), papers })

export const seePlace = ({ subject, inTable, inColumn, recordedAt }: Place): RedactionPlace => ({
  subject,
  table: inTable,
  column: inColumn,
  recordedAt: recordedAt satisfies Instant,
})
